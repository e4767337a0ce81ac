import type { Browser, Page } from 'playwright-chromium'
import type { ExportedSlide } from './deck'
import type { ExportMode } from './flags'
import type { DocumentFacts } from './prepare-page'
import { fileURLToPath } from 'node:url'
import { UserError } from '../command-line/user-error'
import { breakPages } from './handout-pages'
import { preparePage } from './prepare-page'
import { formula } from './words'

/** Brings the width of a slide, 980 px, onto that of an A4 sheet between its margins, 174 mm. */
const HANDOUT_SCALE = 0.67

/** Two words or more. */
const ENGLISH = /[a-z][\w’'-]*(?:[ ,:]+[a-z][\w’'-]*)+/gi

/** How long the page may take to stand, in milliseconds; a busy machine needs a few seconds. */
const TIME_LIMIT = 120_000

/** What to print, and how. */
export interface PrintJob {
  /** Where the built deck is served. */
  address: string
  /** Is closed at the end. */
  browser: Browser
  mode: ExportMode
  dark: boolean
  /** All slides of the deck. */
  deck: ExportedSlide[]
  /** Page numbers of those to print. */
  slides: number[]
  /** Stops the work when aborted. */
  signal: AbortSignal
  /** Told of each step as it begins. */
  onStep: (sentence: string) => void
}

/** A PDF as the browser wrote it. */
export interface Printed extends DocumentFacts {
  pdf: Uint8Array
  /** The page that each printed piece of the page has to begin on, from 1. */
  pages: number[]
}

/**
 * Prints the built deck in one piece: only so does the document have one structure, and each face once.
 *
 * @throws {UserError} when the browser ends before it is done, or the deck does not stand in time
 */
export async function printDeck(job: PrintJob): Promise<Printed> {
  const { browser } = job
  const close = (): void => void browser.close()
  job.signal.addEventListener('abort', close)
  try {
    job.signal.throwIfAborted()
    const page = await browser.newPage({ colorScheme: job.dark ? 'dark' : 'light', reducedMotion: 'reduce' })
    page.setDefaultTimeout(TIME_LIMIT)
    return await print(page, job)
  }
  catch (error) {
    job.signal.throwIfAborted()
    if (!browser.isConnected())
      throw new UserError('The browser ended before the deck was printed: run the command again, and close other programs if memory is short.')
    if ((error as Error).name === 'TimeoutError')
      throw new UserError(`The deck did not stand on the page within ${TIME_LIMIT / 1000} seconds: open it with \`npm start\` and see whether it shows, then run the command again.`)
    throw error
  }
  finally {
    job.signal.removeEventListener('abort', close)
    await browser.close()
  }
}

async function print(page: Page, { address, mode, deck, slides, onStep }: PrintJob): Promise<Printed> {
  onStep('Laying out the slides')
  await page.goto(`${address}?print=${mode === 'steps' ? 'clicks' : 'true'}#/print${mode === 'handout' ? '?handout' : ''}`)
  // Slidev's own export prints with the rules for screens too.
  await page.emulateMedia({ media: 'screen' })
  await page.waitForFunction(isLaidOut, {
    isHandout: mode === 'handout',
    steps: deck.map(({ no, clicks }) => ({ no, count: mode === 'steps' ? clicks + 1 : 1 })),
  })
  await page.addStyleTag({ path: fileURLToPath(new URL('print.css', import.meta.url)) })
  const aliases = Object.fromEntries(deck.flatMap(({ no, alias }) => alias === undefined ? [] : [[alias, no]]))
  const facts = await page.evaluate(preparePage, { slides, aliases, formula, english: ENGLISH })
  await page.evaluate(async () => {
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await document.fonts.ready
  })
  const pages = mode === 'handout' ? await breakPages(page, HANDOUT_SCALE) : facts.printed.map((_, index) => index + 1)

  onStep('Printing')
  const pdf = await page.pdf({
    printBackground: true,
    preferCSSPageSize: true,
    tagged: true,
    scale: mode === 'handout' ? HANDOUT_SCALE : 1,
  })
  return { pdf, pages, ...facts }
}

/** Runs in the page: whether every slide stands there, at each of its steps. */
function isLaidOut({ isHandout, steps }: { isHandout: boolean, steps: { no: number, count: number }[] }): boolean {
  const containers = Array.from(document.querySelectorAll('.print-slide-container'))
  return containers.every(container => container.querySelector('[data-slidev-no] > :not(.slidev-slide-loading)') && (!isHandout || container.querySelector('.handout-sheet')))
    && steps.every(({ no, count }) => containers.filter(container => Number(container.id.slice(0, 3)) === no).length >= count)
}
