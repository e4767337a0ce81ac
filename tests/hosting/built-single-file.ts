import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fingerprintDeck } from '../../scripts/deck/fingerprint'
import { CACHE } from '../../scripts/deck/lock'
import { buildSingleFile } from '../../scripts/deck/single-file-build'

const FOLDER = resolve(CACHE, 'tested-single-file')

/** The deck as one file, under a name that an address has to escape. */
export const SINGLE_FILE = join(FOLDER, '竞相 向上.html')

/** What it was built from. */
const STAMP = join(FOLDER, 'built-from')

/** Builds the single file where the deck has changed since: one file for all tests that open it. */
export async function buildSingleFileIfChanged(): Promise<void> {
  const root = process.cwd()
  const fingerprint = await fingerprintDeck(root)
  if (await readFile(STAMP, 'utf8').catch(() => undefined) === fingerprint)
    return
  await mkdir(FOLDER, { recursive: true })
  await buildSingleFile(root, { withNotes: true }, SINGLE_FILE)
  await writeFile(STAMP, fingerprint)
}
