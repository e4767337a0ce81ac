import type { ExportedSlide } from './deck'
import type { OutlineEntry } from './outline'
import type { Printed } from './print'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { chaptersOf } from '../../app/talk/talk'
import { writeOutline } from './outline'
import { findSlideStarts } from './structure'

/** Structure types of PDF 2.0 that Chromium uses, and what a reader of today's PDF takes them for. */
const ROLES = { Em: 'Span', Strong: 'Span', Aside: 'Div' }

/** A finished document. */
export interface Finished {
  pdf: Uint8Array
  pageCount: number
  /** The slide that each printed piece of the page shows, the index of its first page, from 0, and how many pieces stand there. */
  starts: { slide: ExportedSlide, page: number, pieces: number }[]
}

/**
 * Makes a document of what was printed: says whose it is and what it is about, and gives it an outline.
 *
 * @param printed what the browser wrote
 * @param deck all slides
 * @param subtitle what kind of document it is, after the title; empty for the slides themselves
 */
export async function finishPdf(printed: Printed, deck: ExportedSlide[], subtitle: string): Promise<Finished> {
  const pdf = await PDFDocument.load(printed.pdf, { updateMetadata: false })
  pdf.setTitle([printed.title, subtitle].filter(Boolean).join(' · '), { showInWindowTitleBar: true })
  pdf.setSubject(printed.description)
  pdf.setAuthor(printed.author)
  // A list with commas, which is what most readers expect; pdf-lib itself would join it with spaces.
  pdf.setKeywords([printed.keywords.join(', ')])
  pdf.setCreator('Slidev')

  const tree = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  tree.set(PDFName.of('RoleMap'), pdf.context.obj(ROLES))

  const pages = findSlideStarts(pdf)
  const starts = printed.printed.map((no, index) => ({ slide: deck[no - 1]!, page: pages[index] ?? -1, pieces: printed.pieces[index]! }))
  writeOutline(pdf, outlineOf(starts))
  return { pdf: await pdf.save(), pageCount: pdf.getPageCount(), starts }
}

/** Chapters, and in them their slides; a slide at several steps once. */
export function outlineOf(starts: Finished['starts']): OutlineEntry[] {
  const firsts = starts.filter(({ slide }, index) => slide.no !== starts[index - 1]?.slide.no)
  return chaptersOf(firsts.map(({ slide: { title, chapter }, page }) => ({ title, chapter, page })))
    .map(({ name, slides }) => ({ title: name, page: slides[0]!.page, entries: slides.map(({ title, page }) => ({ title, page, entries: [] })) }))
}
