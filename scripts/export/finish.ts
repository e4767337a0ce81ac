import type { ExportedSlide } from './deck'
import type { ExportMode } from './flags'
import type { DocumentFont } from './fonts'
import type { OutlineEntry } from './outline'
import type { Printed } from './print'
import { ParseSpeeds, PDFDocument } from 'pdf-lib'
import { name as handoutName } from '../../app/handout/words'
import { chaptersOf } from '../../app/talk/talk'
import { makeAccessible } from './accessible'
import { attachTables } from './data-files'
import { listFonts } from './fonts'
import { writeMetadata } from './metadata'
import { writeOutline } from './outline'
import { labelsOf, writePageLabels } from './page-labels'
import { findBreaches } from './pdf-ua/check'
import { readContents } from './pdf-ua/content-rules'
import { findSlideStarts } from './structure'

/** A slide at one of its steps. */
export interface PrintedSlide {
  slide: ExportedSlide
  /** The index of its first page, from 0. */
  page: number
  /** The one that it has to begin on, which the contents of a handout name. */
  planned: number
  /** How many pieces stand there. */
  pieces: number
  /** What could be read there in the browser, piece by piece, in order. */
  texts: string[]
}

/** A finished document. */
export interface Finished {
  pdf: Uint8Array
  pageCount: number
  starts: PrintedSlide[]
  fonts: DocumentFont[]
  /** Pages, from 0, with a character that no font has. */
  incomplete: number[]
  /** What keeps it from being PDF/UA-1, a sentence each; empty when it says that it is. */
  breaches: string[]
}

/**
 * Makes a document of what was printed: says whose it is and what it is about, and gives it an outline
 * and what a screen reader needs.
 *
 * @param printed what the browser wrote
 * @param deck all slides
 * @param mode what its pages are
 */
export async function finishPdf(printed: Printed, deck: ExportedSlide[], mode: ExportMode): Promise<Finished> {
  // Without the pauses that pdf-lib makes for a page that is being looked at, here and where it saves.
  const pdf = await PDFDocument.load(printed.pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  // Before a slide that draws nothing but areas has no content left in the structure.
  const pages = findSlideStarts(pdf)
  makeAccessible(pdf)

  const starts = printed.printed.map((no, index) => ({ slide: deck[no - 1]!, page: pages[index] ?? -1, planned: printed.pages[index]! - 1, pieces: printed.pieces[index]!, texts: printed.texts[index]! }))
  writeOutline(pdf, outlineOf(starts))
  await attachTables(pdf, printed.tables)
  // Attached files are written now, for what follows to find them.
  await pdf.flush()
  const { length } = pdf.getPages()
  writePageLabels(pdf, mode === 'handout' ? Array.from({ length }, (_, page) => String(page + 1)) : labelsOf(starts.map(({ slide: { no }, page }) => ({ no, page })), length))

  // The document may say that it is PDF/UA only when nothing speaks against it.
  const metadata = { ...printed, title: [printed.title, mode === 'handout' && handoutName].filter(Boolean).join(' · ') }
  writeMetadata(pdf, metadata, true)
  const contents = readContents(pdf)
  const breaches = findBreaches(pdf, contents)
  if (breaches.length > 0)
    writeMetadata(pdf, metadata, false)
  const incomplete = contents.flatMap(({ missing }, page) => missing > 0 ? [page] : [])
  return { pdf: await pdf.save({ objectsPerTick: Infinity }), pageCount: length, starts, fonts: listFonts(pdf), incomplete, breaches }
}

/** Chapters, and in them their slides; a slide at several steps once. */
export function outlineOf(starts: Pick<PrintedSlide, 'slide' | 'page'>[]): OutlineEntry[] {
  const firsts = starts.filter(({ slide }, index) => slide.no !== starts[index - 1]?.slide.no)
  return chaptersOf(firsts.map(({ slide: { title, chapter }, page }) => ({ title, chapter, page })))
    .map(({ name, slides }) => ({ title: name, page: slides[0]!.page, entries: slides.map(({ title, page }) => ({ title, page, entries: [] })) }))
}
