import type { PDFDocument } from 'pdf-lib'
import { PDFHexString, PDFName } from 'pdf-lib'

/**
 * Names the pages, so that a reader shows and finds them by the numbers on them.
 *
 * @param pdf the document
 * @param labels one for each page
 */
export function writePageLabels(pdf: PDFDocument, labels: string[]): void {
  const numbers = labels.flatMap((label, page) => [page, pdf.context.obj({ P: PDFHexString.fromText(label) })])
  pdf.catalog.set(PDFName.of('PageLabels'), pdf.context.obj({ Nums: numbers }))
}

/**
 * The labels of pages: the slide's number, and for a slide of several pages which of them.
 *
 * @param starts the slides that begin on each page, in order
 */
export function labelsOf(starts: { no: number, page: number }[], pageCount: number): string[] {
  const slides = Array.from({ length: pageCount }, (_, page) => starts.findLast(start => start.page <= page)?.no ?? 1)
  return slides.map((no, page) => {
    const first = slides.indexOf(no)
    return slides.lastIndexOf(no) === first ? String(no) : `${no}.${page - first + 1}`
  })
}
