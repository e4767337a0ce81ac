import type { PDFDocument, PDFRef } from 'pdf-lib'
import type { StructureElement } from './structure-tree'
import { allContent, allElements, readStructure } from './structure-tree'

/** The structure type that Chromium gives a slide, which is an `<article>` in print. */
const SLIDE = 'Art'

/**
 * Where the slides begin, as the document's structure tree has it.
 *
 * @returns for each slide that was printed, at each of its steps, the index of its first page, from 0
 */
export function findSlideStarts(pdf: PDFDocument): number[] {
  const pages = pdf.getPages().map(page => page.ref)
  return allElements(readStructure(pdf))
    .filter(({ type }) => type === SLIDE)
    .map(slide => pages.indexOf(firstPage(slide)!))
}

/** The page of the first marked content in an element. */
function firstPage(element: StructureElement): PDFRef | undefined {
  return allContent(element).flatMap(kid => kid.kind === 'content' ? [kid.page] : [])[0]
}
