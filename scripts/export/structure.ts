import type { PDFContext, PDFDocument, PDFObject, PDFRef } from 'pdf-lib'
import { PDFArray, PDFDict, PDFName, PDFRef as Ref } from 'pdf-lib'

/** The structure type that Chromium gives a slide, which is an `<article>` in print. */
const SLIDE = PDFName.of('Art')

/**
 * Where the slides begin, as the document's structure tree has it.
 *
 * @returns for each slide that was printed, at each of its steps, the index of its first page, from 0
 */
export function findSlideStarts(pdf: PDFDocument): number[] {
  const { context } = pdf
  const pages = pdf.getPages().map(page => page.ref)
  return findElements(context, pdf.catalog.get(PDFName.of('StructTreeRoot')))
    .map(slide => pages.indexOf(firstPage(context, slide)!))
}

function findElements(context: PDFContext, object: PDFObject | undefined): PDFDict[] {
  const element = context.lookup(object)
  if (!(element instanceof PDFDict))
    return []
  return element.get(PDFName.of('S')) === SLIDE ? [element] : kids(element).flatMap(kid => findElements(context, kid))
}

/** The page of the first marked content in an element. */
function firstPage(context: PDFContext, object: PDFObject): PDFRef | undefined {
  const element = context.lookup(object)
  if (!(element instanceof PDFDict))
    return undefined
  const page = element.get(PDFName.of('Pg'))
  if (page instanceof Ref)
    return page
  for (const kid of kids(element)) {
    const found = firstPage(context, kid)
    if (found)
      return found
  }
  return undefined
}

function kids(element: PDFDict): PDFObject[] {
  const kids = element.lookup(PDFName.of('K'))
  return kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : []
}
