import type { Finished } from './finish'
import type { ExportMode } from './flags'
import { PDFDocument } from 'pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'
import { findMissingGlyphs, listFonts } from './fonts'

const SPACES = /\s/g

/**
 * Reads a document as others will, and says in sentences what is wrong with it; empty when all is well.
 *
 * @param finished the document
 * @param mode what its pages are
 * @param expected how many pages slides have to begin on
 */
export async function checkPdf(finished: Finished, mode: ExportMode, expected: number): Promise<string[]> {
  const { pdf, pageCount, starts } = finished
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  return [
    ...checkPages(pageCount, starts, mode, expected),
    ...await checkTitles(pdf, starts),
    ...checkPieces(starts),
    ...listFonts(document).filter(({ type }) => type === 'Type3').map(({ name }) => `The glyphs of ${name} are drawings (Type 3).`),
    ...listFonts(document).filter(({ isEmbedded, type }) => !isEmbedded && type !== 'Type3').map(({ name }) => `The font ${name} is not embedded.`),
    ...findMissingGlyphs(document).map(page => `Page ${page} shows a character that no font has.`),
  ]
}

function checkPages(pageCount: number, starts: Finished['starts'], mode: ExportMode, expected: number): string[] {
  const first = starts.map(({ page }) => page)
  if (starts.length !== expected)
    return [`${starts.length} slides and steps were printed, not ${expected}.`]
  // A sheet may go on on the next page; a slide may not.
  if (mode !== 'handout' && pageCount !== expected)
    return [`There are ${pageCount} pages, not ${expected}.`]
  if (first[0] !== 0 || first.some((page, index) => index > 0 && page <= first[index - 1]!))
    return ['Not every slide begins on a page of its own.']
  return []
}

function checkPieces(starts: Finished['starts']): string[] {
  return starts
    .filter(({ slide, pieces }) => pieces < slide.pieces)
    .map(({ slide, page, pieces }) => `Page ${page + 1} shows ${pieces} of ${slide.pieces} pieces of slide ${slide.no}, “${slide.title}”.`)
}

async function checkTitles(pdf: Uint8Array, starts: Finished['starts']): Promise<string[]> {
  // The reader takes the bytes it is given away.
  const { text } = await extractText(await getDocumentProxy(pdf.slice()))
  return starts
    .filter(({ slide, page }) => slide.isTitleShown && !text[page]?.replace(SPACES, '').includes(slide.title.replace(SPACES, '')))
    .map(({ slide, page }) => `Page ${page + 1} does not say the title of slide ${slide.no}, “${slide.title}”.`)
}
