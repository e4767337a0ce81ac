import type { RequestListener } from 'node:http'
import type { ServeFlags } from '../command-line/flags'
import type { Files } from './files'
import process from 'node:process'
import { openBrowser } from './open-browser'
import { serveFiles } from './serve-files'

/** What takes part in a talk beside the deck. */
export interface Beside {
  /** Answers what the deck asks. */
  answer: RequestListener
  /** What is said of it at the terminal, in lines. */
  lines: string
  close: () => Promise<void>
}

/**
 * Serves a built deck until Ctrl-C, and says where.
 *
 * @param files the deck
 * @param flags the port, and whether to open the browser
 * @param beside what takes part; it ends with the talk
 * @throws {UserError} when the port is taken
 */
export async function serveDeck(files: Files, flags: ServeFlags, beside?: Beside): Promise<void> {
  const { address, close } = await serveFiles(files, flags.port, beside?.answer).catch(async (error) => {
    await beside?.close()
    throw error
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      close()
      void beside?.close()
    })
  }

  console.log(`
  Slides     ${address}
  Presenter  ${address}#/presenter/1
${beside?.lines ?? ''}
  Ctrl-C stops.
`)
  if (flags.open)
    await openBrowser(address)
}
