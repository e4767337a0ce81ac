import type { Files } from '../deck/files'
import type { PdfFlags } from './flags'
import process from 'node:process'
import { launchBrowser } from '../browser/find-browser'
import { UserError } from '../command-line/user-error'
import { serveFiles } from '../deck/serve-files'
import { readDeck } from './deck'
import { assertWritable, writeOutput } from './output-file'
import { printDeck } from './print'
import { createProgress } from './progress'
import { readRange } from './range'

/** What is shown while the work goes on: laying out, printing, finishing, checking. */
const STEPS = 4

/** A written PDF. */
export interface ExportedPdf {
  pageCount: number
  /** In bytes. */
  size: number
}

/**
 * Prints the built deck, makes a document of it, checks it and writes it.
 *
 * @param flags what to print, and where to write it
 * @param files the built deck
 * @param signal stops the work when aborted: the file stays as it was
 * @throws {UserError} when something asked for cannot be done, or the document is not what it has to be
 */
export async function exportPdf(root: string, flags: PdfFlags, files: Files, signal = new AbortController().signal): Promise<ExportedPdf> {
  const { mode, dark, range, output } = flags
  const deck = await readDeck(root)
  const slides = range === undefined ? deck.map(({ no }) => no) : readRange(range, deck.length)
  await assertWritable(output)

  const { address, close } = await serveFiles(files, flags.port)
  const progress = createProgress(process.stderr, STEPS)
  try {
    // An interruption is ours to handle: Playwright would end the process before its end could be told.
    const launching = launchBrowser({ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false })
    // Their libraries are large: they come while the browser starts.
    const [{ finishPdf }, { checkPdf }, browser] = await Promise.all([import('./finish'), import('./check'), launching])
    const printed = await printDeck({ address, browser, mode, dark, deck, slides, signal, onStep: progress.step })
    progress.step('Finishing the document')
    const finished = await finishPdf(printed, deck, mode)
    progress.step('Checking it')
    const expected = slides.reduce((sum, no) => sum + (mode === 'steps' ? deck[no - 1]!.clicks + 1 : 1), 0)
    const problems = await checkPdf(finished, mode, expected)
    signal.throwIfAborted()
    if (problems.length > 0)
      throw new UserError(`The PDF is not what it has to be, and was not written:\n${problems.map(problem => `  ${problem}`).join('\n')}\nRun \`npm run build\` and try again.`)
    await writeOutput(output, finished.pdf)
    for (const breach of finished.breaches)
      console.error(`Not PDF/UA-1: ${breach}`)
    return { pageCount: finished.pageCount, size: finished.pdf.length }
  }
  finally {
    progress.end()
    close()
  }
}
