import type { ServeFlags } from '../command-line/flags'
import type { Files } from './files'
import process from 'node:process'
import { openBrowser } from './open-browser'
import { serveFiles } from './serve-files'

/**
 * Serves a built deck until Ctrl-C, and says where.
 *
 * @param files the deck
 * @param flags the port, and whether to open the browser
 * @throws {UserError} when the port is taken
 */
export async function serveDeck(files: Files, flags: ServeFlags): Promise<void> {
  const { address, close } = await serveFiles(files, flags.port)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, close)

  console.log(`
  Slides     ${address}
  Presenter  ${address}#/presenter/1

  Ctrl-C stops.
`)
  if (flags.open)
    await openBrowser(address)
}
