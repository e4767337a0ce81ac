import type { PDFDocument } from 'pdf-lib'
import { PDFArray, PDFDict, PDFName } from 'pdf-lib'

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
