import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import process from 'node:process'
import { glob } from 'tinyglobby'

/**
 * What the built deck does not depend on. Everything else counts, so that a folder which is new to the
 * project cannot leave people with a talk that is out of date.
 */
const NOT_PART_OF_THE_DECK = [
  '**/node_modules/**',
  '**/*.{test,spec}.ts',
  '{dist,docs,exports,playwright-report,test-results,tests}/**',
  '{eslint,playwright,vitest}.config.ts',
  'LICENSE',
  '**/README*',
  'slides-export*',
]

/** The environment variables that the deck depends on. */
const VARIABLES = ['DECK_URL']

/**
 * Sums up what the deck is made of: the names and contents of its files, not their dates.
 *
 * @param env the environment variables
 * @returns a hexadecimal SHA-256 that changes when a file does, comes, goes or is renamed
 */
export async function fingerprintDeck(root: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const files = (await glob('**', { cwd: root, ignore: NOT_PART_OF_THE_DECK })).sort()
  const contents = await Promise.all(files.map(file => readFile(resolve(root, file))))
  const hash = createHash('sha256')
  for (const variable of VARIABLES)
    hash.update(`${env[variable] ?? ''}\0`)
  files.forEach((file, index) => {
    hash.update(`${file}\0${contents[index]!.length}\0`).update(contents[index]!)
  })
  return hash.digest('hex')
}
