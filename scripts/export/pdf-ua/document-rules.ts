import type { PDFDocument, PDFObject } from 'pdf-lib'
import type { StructureElement } from '../structure-tree'
import { PDFBool, PDFDict, PDFName, PDFRawStream, PDFStream } from 'pdf-lib'
import { textAt } from '../objects'
import { allContent, allElements } from '../structure-tree'

/** What PDF/UA has rules for, and no deck has: pages that would need more checks than there are here. */
const UNCHECKED = ['AcroForm', 'OCProperties']

const TITLE = /<dc:title>.*<rdf:li[^>]*>[^<]+</s
const CLAIM = /<pdfuaid:part>1</

/** Says which rules about the document itself it breaks. */
export function checkCatalog({ catalog, context }: PDFDocument): string[] {
  const dictionary = (key: string) => catalog.lookupMaybe(PDFName.of(key), PDFDict)
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  const xmp = metadata instanceof PDFStream ? new TextDecoder().decode(metadata.getContents()) : undefined
  return [
    ...xmp !== undefined && !CLAIM.test(xmp) ? ['5-1: it does not say that it is PDF/UA'] : [],
    ...dictionary('MarkInfo')?.get(PDFName.of('Marked')) === PDFBool.True ? [] : ['6.2-1: it is not marked as tagged'],
    ...dictionary('MarkInfo')?.get(PDFName.of('Suspects')) === PDFBool.True ? ['7.1-4: its tags are suspect'] : [],
    ...xmp === undefined ? ['7.1-8: it has no metadata'] : [],
    ...xmp !== undefined && !TITLE.test(xmp) ? ['7.1-9: its metadata have no title'] : [],
    ...dictionary('ViewerPreferences')?.get(PDFName.of('DisplayDocTitle')) === PDFBool.True ? [] : ['7.1-10: the title is not shown'],
    ...dictionary('StructTreeRoot') ? [] : ['7.1-11: it has no structure'],
    ...textAt(catalog, 'Lang') ? [] : ['7.2-34: it does not say in which language it is'],
    ...catalog.has(PDFName.of('PageLabels')) ? [] : ['its pages have no labels'],
    ...UNCHECKED.filter(key => catalog.has(PDFName.of(key))).map(key => `it has a part that is not checked here, ${key}`),
    ...context.trailerInfo.Encrypt ? ['7.16-1: it is encrypted'] : [],
  ]
}

/** Says which rules about attached files, embedded parts and fonts a document breaks. */
export function checkObjects(pdf: PDFDocument): string[] {
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object)
  const dictionaries = objects.filter(object => object instanceof PDFDict)
  const named = (dictionary: PDFDict, key: string, value: string) => dictionary.get(PDFName.of(key)) === PDFName.of(value)
  const fonts = dictionaries.filter(dictionary => named(dictionary, 'Type', 'Font'))
  const forms = objects.filter(object => object instanceof PDFRawStream).filter(({ dict }) => named(dict, 'Subtype', 'Form'))
  return [
    ...dictionaries.filter(file => file.has(PDFName.of('EF')) && !(textAt(file, 'F') && textAt(file, 'UF'))).map(() => '7.11-1: an attached file has no name'),
    ...forms.filter(({ dict }) => dict.has(PDFName.of('Ref'))).map(() => '7.20-1: a part refers to another document'),
    ...forms.filter(({ dict }) => dict.has(PDFName.of('StructParents'))).map(() => '7.20-2: a part that can be drawn twice has tags of its own'),
    ...fonts.filter(font => named(font, 'Subtype', 'Type0') && !named(font, 'Encoding', 'Identity-H') && !named(font, 'Encoding', 'Identity-V')).map(() => '7.21.3.3-1: a font has an encoding of its own'),
    ...fonts.filter(font => named(font, 'Subtype', 'CIDFontType2') && !font.has(PDFName.of('CIDToGIDMap'))).map(() => '7.21.3.2-1: a font does not say which glyph is which'),
    ...fonts.filter(font => !['Type0', 'CIDFontType0', 'CIDFontType2'].some(kind => named(font, 'Subtype', kind))).map(() => '7.21.6: a font is of a kind that is not checked here'),
    ...fonts.filter(font => named(font, 'Subtype', 'Type0') && !font.has(PDFName.of('ToUnicode'))).map(() => '7.21.7-1: a font does not say which text its glyphs are'),
  ]
}

/** Says which rules about the areas of its links a page breaks. */
export function checkAnnotations(pdf: PDFDocument, structure: StructureElement[]): string[][] {
  const owners = new Map<PDFObject, string>(allElements(structure).flatMap(element =>
    allContent({ ...element, kids: element.kids.filter(({ kind }) => kind !== 'element') }).flatMap(kid => kid.kind === 'object' ? [[kid.object, element.role] as const] : [])))
  return pdf.getPages().map(({ node }) => {
    const annotations = node.Annots()?.asArray() ?? []
    return [
      ...annotations.length > 0 && node.get(PDFName.of('Tabs')) !== PDFName.of('S') ? ['7.18.3-1: its links are not in the order of the text'] : [],
      ...annotations.flatMap((ref) => {
        const annotation = pdf.context.lookup(ref, PDFDict)
        const isLink = annotation.get(PDFName.of('Subtype')) === PDFName.of('Link')
        return [
          ...isLink && owners.get(ref) !== 'Link' ? ['7.18.5-1: a link is not tagged as one'] : [],
          ...!isLink && owners.get(ref) !== 'Annot' ? ['7.18.1-1: a note is not tagged as one'] : [],
          ...annotation.has(PDFName.of('StructParent')) ? [] : ['7.18.5-1: a link does not lead back to its tag'],
          ...textAt(annotation, 'Contents') ? [] : ['7.18.5-2: a link does not say where it leads'],
        ]
      }),
    ]
  })
}
