import type { PDFDocument } from 'pdf-lib'
import { listFonts } from '../fonts'
import { allContent, readStructure } from '../structure-tree'
import { checkContent, readContents } from './content-rules'
import { checkAnnotations, checkCatalog, checkObjects } from './document-rules'
import { checkStructure } from './structure-rules'

/**
 * Checks the rules of PDF/UA-1 that a machine can check, each by its clause and test in veraPDF's profile, and a few more
 * that readers' tools complain about. Not checked: whether the widths and the outlines in a font's own file are those that
 * the document says (7.21.4.1-2, 7.21.5-1).
 *
 * @param contents what its pages draw
 * @returns a sentence for each breach; empty when the document may say that it is PDF/UA
 */
export function findBreaches(pdf: PDFDocument, contents = readContents(pdf)): string[] {
  const structure = readStructure(pdf)
  const pages = pdf.getPages().map(({ ref }) => ref)
  const onPage = (index: number) => (problem: string) => `Page ${index + 1}: ${problem}.`
  const breaches = [
    ...checkCatalog(pdf).map(problem => `The document: ${problem}.`),
    ...checkObjects(pdf).map(problem => `The document: ${problem}.`),
    ...listFonts(pdf).filter(({ isEmbedded }) => !isEmbedded).map(({ name }) => `The document: 7.21.4.1-1: the font ${name} is not embedded.`),
    ...contents.flatMap((content, index) => checkContent(content).map(onPage(index))),
    ...checkAnnotations(pdf, structure).flatMap((problems, index) => problems.map(onPage(index))),
    ...checkStructure(structure).map(({ element, problem }) => {
      const page = allContent(element).flatMap(kid => kid.kind === 'content' ? [kid.page] : [])[0]
      return page ? onPage(pages.indexOf(page))(problem) : `The document: ${problem}.`
    }),
  ]
  return [...new Set(breaches)]
}
