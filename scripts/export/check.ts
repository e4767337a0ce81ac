import type { Finished, PrintedSlide } from './finish'
import type { ExportMode } from './flags'
import { getDocumentProxy } from 'unpdf'
import { readTaggedPage } from './read-tagged-page'

const UNSEEN = /[\s\p{Cf}]/gu

/**
 * Reads a document's text as others will, and says in sentences what is wrong with it; empty when all is well.
 *
 * @param finished the document
 * @param mode what its pages are
 * @param expected how many pages slides have to begin on
 */
export async function checkPdf(finished: Finished, mode: ExportMode, expected: number): Promise<string[]> {
  const { pdf, pageCount, starts, fonts, incomplete } = finished
  const texts = await readTexts(pdf)
  return [
    ...checkPages(pageCount, starts, mode, expected),
    ...checkTitles(texts, starts),
    ...checkTexts(texts, starts),
    ...checkPieces(starts),
    ...fonts.filter(({ type }) => type === 'Type3').map(({ name }) => `The glyphs of ${name} are drawings (Type 3).`),
    ...fonts.filter(({ isEmbedded, type }) => !isEmbedded && type !== 'Type3').map(({ name }) => `The font ${name} is not embedded.`),
    ...incomplete.map(page => `Page ${page + 1} shows a character that no font has.`),
  ]
}

function checkPages(pageCount: number, starts: PrintedSlide[], mode: ExportMode, expected: number): string[] {
  if (starts.length !== expected)
    return [`${starts.length} slides and steps were printed, not ${expected}.`]
  // A handout's last slide may go on on the next page; a slide may not.
  if (mode !== 'handout' && pageCount !== expected)
    return [`There are ${pageCount} pages, not ${expected}.`]
  return starts
    .filter(({ page, planned }) => page !== planned)
    .map(({ slide, page, planned }) => `Slide ${slide.no} begins on page ${page + 1}, and has to on page ${planned + 1}.`)
}

function checkPieces(starts: PrintedSlide[]): string[] {
  return starts
    .filter(({ slide, pieces }) => pieces < slide.pieces)
    .map(({ slide, page, pieces }) => `Page ${page + 1} shows ${pieces} of ${slide.pieces} pieces of slide ${slide.no}, “${slide.title}”.`)
}

/** The page that a slide is told on: of the steps of a piece the last one has the title. */
function checkTitles(texts: string[], starts: PrintedSlide[]): string[] {
  return starts
    .filter(({ slide }, index) => slide.isTitleShown && slide.no !== starts[index + 1]?.slide.no)
    .filter(({ slide, page }) => !texts[page]?.includes(plain(slide.title)))
    .map(({ slide, page }) => `Page ${page + 1} does not say the title of slide ${slide.no}, “${slide.title}”.`)
}

/** Whether everything that could be read in the browser can be read in the document, in the same order. */
function checkTexts(texts: string[], starts: PrintedSlide[]): string[] {
  return starts.flatMap(({ slide, page, texts: printed }, index) => {
    const end = (starts[index + 1]?.page ?? texts.length - 1) + 1
    const read = texts.slice(page, end).join('')
    let at = 0
    for (const text of printed.map(plain)) {
      const found = read.indexOf(text, at)
      if (found < 0)
        return [`Page ${page + 1} does not say “${text}” of slide ${slide.no}, or not where it stands on the slide.`]
      at = found + text.length
    }
    return []
  })
}

/** The text of each page in reading order. */
async function readTexts(pdf: Uint8Array): Promise<string[]> {
  // The reader takes the bytes it is given away.
  const reader = await getDocumentProxy(pdf.slice(), { verbosity: 0 })
  const texts: string[] = []
  for (let number = 1; number <= reader.numPages; number++)
    texts.push(plain((await readTaggedPage(reader, number)).text))
  return texts
}

/** A text without what readers guess at and style sheets change: spaces, marks that only say where a line may break, capitals. */
function plain(text: string): string {
  return text.replace(UNSEEN, '').toLowerCase()
}
