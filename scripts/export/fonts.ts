import type { PDFDocument, PDFObject } from 'pdf-lib'
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream } from 'pdf-lib'

/** A font of a document. */
export interface DocumentFont {
  name: string
  /** As PDF names it: `Type0` for what Chromium embeds, `Type3` for glyphs that are drawings. */
  type: string
  isEmbedded: boolean
}

const FONT_FILES = ['FontFile', 'FontFile2', 'FontFile3'].map(name => PDFName.of(name))

/** All fonts of a document, each once. */
export function listFonts(pdf: PDFDocument): DocumentFont[] {
  return dictionaries(pdf)
    .filter(font => nameAt(font, 'Type') === 'Font' && !nameAt(font, 'Subtype')?.startsWith('CIDFont'))
    .map((font) => {
      const [descendant] = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.asArray() ?? [font]
      const descriptor = (pdf.context.lookup(descendant) as PDFDict).lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
      return {
        name: nameAt(font, 'BaseFont') ?? 'a font without a name',
        type: nameAt(font, 'Subtype') ?? '',
        isEmbedded: FONT_FILES.some(file => descriptor?.has(file)),
      }
    })
}

function dictionaries(pdf: PDFDocument): PDFDict[] {
  return pdf.context.enumerateIndirectObjects().map(([, object]) => object).filter(object => object instanceof PDFDict)
}

function nameAt(dictionary: PDFDict, key: string): string | undefined {
  return dictionary.lookupMaybe(PDFName.of(key), PDFName)?.decodeText()
}

/** Shown text, as Chromium writes it: the index of each glyph in four hexadecimal digits. */
const SHOWN_TEXT = /<((?:[0-9A-F]{4})+)>\s*Tj/gi

/** Glyph 0 of every font stands for a character that the font does not have. */
const MISSING_GLYPH = /^(?:.{4})*?0000/

/**
 * The pages that show a character which no font had a glyph for.
 *
 * @returns page numbers, from 1
 */
export function findMissingGlyphs(pdf: PDFDocument): number[] {
  return pdf.getPages().flatMap(({ node }, index) => {
    const contents = [...streams(pdf, node.Contents()), ...forms(pdf, node.Resources())]
    const isMissing = contents.some(text => Array.from(text.matchAll(SHOWN_TEXT)).some(([, glyphs]) => MISSING_GLYPH.test(glyphs!)))
    return isMissing ? [index + 1] : []
  })
}

function streams(pdf: PDFDocument, contents: PDFObject | undefined): string[] {
  const parts = contents instanceof PDFArray ? contents.asArray().map(part => pdf.context.lookup(part)) : [contents]
  return parts.filter(part => part instanceof PDFRawStream).map(decode)
}

/** What a page draws by way of reusable pieces, and they by way of others. */
function forms(pdf: PDFDocument, resources: PDFDict | undefined): string[] {
  const objects = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.values() ?? []
  return objects.map(object => pdf.context.lookup(object))
    .filter(object => object instanceof PDFRawStream)
    .filter(({ dict }) => nameAt(dict, 'Subtype') === 'Form')
    .flatMap(form => [decode(form), ...forms(pdf, form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict))])
}

function decode(stream: PDFRawStream): string {
  return new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode())
}
