import type { ServeFlags } from '../command-line/flags'
import { resolve } from 'node:path'
import process from 'node:process'
import sirv from 'sirv'
import { DIST } from './build'
import { listen } from './listen'
import { openBrowser } from './open-browser'

/**
 * Serves the built deck until Ctrl-C, and says where.
 *
 * @param root the project's folder
 * @param flags the port, and whether to open the browser
 * @throws {UserError} when the port is taken
 */
export async function serveDeck(root: string, flags: ServeFlags): Promise<void> {
  const files = sirv(resolve(root, DIST), {
    // A browser asks each time whether the page is still the same: yesterday's build had the same address.
    etag: true,
    maxAge: 0,
  })
  const { port, close } = await listen((request, response) => files(request, response), flags.port)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, close)

  const address = `http://localhost:${port}/`
  console.log(`
  Slides     ${address}
  Presenter  ${address}#/presenter/1

  Ctrl-C stops.
`)
  if (flags.open)
    await openBrowser(address)
}
