import type { Browser } from 'playwright-chromium'
import type { Random } from './random'
import process from 'node:process'
import { x } from 'tinyexec'
import { launchBrowser } from '../browser/find-browser'
import { readCurrentDeck } from '../deck/build'
import { serveFiles } from '../deck/serve-files'
import { tryAddresses, tryMessages, tryStorage } from './in-browser'
import { checkRandomEdits } from './random-edits'
import { tryRequests } from './random-requests'

/** Something that is tried many times over. */
export interface Part {
  /** How often; the README says so. */
  count: number
  /** What is counted, in the plural. */
  what: string
  /** Tries so many, and says in sentences what went wrong; none when all is well. */
  run: (count: number, random: Random) => Promise<string[]>
}

/** All parts by the names that `npm run stress -- NAME` knows them by. */
export const parts: Record<string, Part> = {
  edits: { count: 300, what: 'random edits of the talk', run: (count, random) => checkRandomEdits(process.cwd(), count, random.below(2 ** 31)) },
  pieces: { count: 300, what: 'random sets of values for each piece', run: tryPieces },
  addresses: { count: 10_000, what: 'random addresses', run: inBrowser(tryAddresses) },
  messages: { count: 2_000, what: 'random messages between the windows', run: inBrowser(tryMessages) },
  room: { count: 10_000, what: 'random requests to the room', run: tryRequests },
  storage: { count: 500, what: 'broken values in the storage', run: inBrowser(tryStorage) },
}

/** Has something tried on the built deck, built first where it has changed. */
function inBrowser(attempt: (browser: Browser, address: string, count: number, random: Random) => Promise<string[]>): Part['run'] {
  return async (count, random) => {
    const { address, close } = await serveFiles(await readCurrentDeck(process.cwd()))
    const browser = await launchBrowser({})
    try {
      return await attempt(browser, address, count, random)
    }
    finally {
      await browser.close()
      close()
    }
  }
}

/** Has the pieces' own tests of truth and of room try so many sets of values, at every click. */
async function tryPieces(count: number): Promise<string[]> {
  const { exitCode, stdout } = await x('npx', ['vitest', 'run', '--project', 'unit', 'components/pieces'], { nodeOptions: { env: { DECK_SAMPLES: String(count) } } })
  return exitCode === 0 ? [] : stdout.split('\n').filter(line => line.includes('"click '))
}
