import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import process from 'node:process'
import { UserError } from '../command-line/user-error'
import { readDeckUrl } from '../page/deck-url'
import { fingerprintDeck } from './fingerprint'
import { runSlidevBuild } from './slidev-build'

/** The folder of the built deck, in the project's. */
export const DIST = 'dist'

/** In `dist/`: the fingerprint of what it was built from. A dotfile, so that no server hands it out. */
const STAMP = '.built-from'

/** What a build can be told. */
export interface BuildOptions {
  /** Whether the speaker's notes, and the characters that only they need, are left out. */
  withoutNotes: boolean
}

/** Fills `dist/` of the project's folder. */
export type Builder = (root: string, options: BuildOptions) => Promise<void>

const WHOLE: BuildOptions = { withoutNotes: false }

/** Whether the project's folder holds a built deck, up to date or not. */
export async function isBuilt(root: string): Promise<boolean> {
  return access(resolve(root, DIST, 'index.html')).then(() => true, () => false)
}

/**
 * Builds the deck into `dist/`. The stamp is written last: a build that was interrupted is none.
 *
 * @param root the project's folder
 * @param build what does the work
 * @param options what to leave out
 * @throws {UserError} when `dist/` cannot be written, the environment is wrong, or the build fails
 */
export async function buildDeck(root: string, build: Builder = buildWithSlidev, options: BuildOptions = WHOLE): Promise<void> {
  readDeckUrl(process.env)
  const fingerprint = await fingerprintDeck(root)
  await writeStamp(root, 'unfinished')
  await build(root, options)
  // Who presents wants the notes: without them, it is not the build that `npm start` looks for.
  await writeStamp(root, options.withoutNotes ? `${fingerprint} without notes` : fingerprint)
}

/**
 * Builds the whole deck if what it is made of has changed since the last build, or that left something out.
 *
 * @param root the project's folder
 * @param build what does the work
 * @returns whether it had to be built
 * @throws {UserError} as `buildDeck` does
 */
export async function buildDeckIfChanged(root: string, build: Builder = buildWithSlidev): Promise<boolean> {
  const [fingerprint, stamp, built] = await Promise.all([fingerprintDeck(root), readStamp(root), isBuilt(root)])
  if (built && stamp === fingerprint)
    return false
  await buildDeck(root, build)
  return true
}

async function readStamp(root: string): Promise<string | undefined> {
  return readFile(resolve(root, DIST, STAMP), 'utf8').catch(() => undefined)
}

async function writeStamp(root: string, text: string): Promise<void> {
  try {
    await mkdir(resolve(root, DIST), { recursive: true })
    await writeFile(resolve(root, DIST, STAMP), text)
  }
  catch (error) {
    throw new UserError(`The deck cannot be built because ${resolve(root, DIST)} cannot be written (${(error as NodeJS.ErrnoException).code}): make it a folder that you may write to.`)
  }
}

/** Fills `dist/` with Slidev's own build. */
async function buildWithSlidev(root: string, options: BuildOptions): Promise<void> {
  await runSlidevBuild(root, resolve(root, DIST), options)
}
