import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import process from 'node:process'
import { UserError } from '../command-line/user-error'
import { readDeckUrl } from '../page/deck-url'
import { fingerprintDeck } from './fingerprint'
import { runSlidevBuild } from './slidev-build'

/** The folder of the built deck, in the project's. */
export const DIST = 'dist'

/** In `dist/`: the fingerprint of what it was built from, and what for. A dotfile, so that no server hands it out. */
const STAMP = '.built-from'

/** What a build can be told. */
export interface BuildOptions {
  /** Whether the speaker's notes, and the characters that only they need, are left out. */
  withoutNotes: boolean
}

/** A way to build the deck. */
export interface Build {
  /** What it is for: a host's build has all that one for the speaker's own computer has. */
  purpose: 'stage' | 'host'
  /** Fills `dist/` of the project's folder. */
  fill: (root: string, options: BuildOptions) => Promise<void>
}

const WHOLE: BuildOptions = { withoutNotes: false }

/** What a talk on the speaker's own computer needs, and no more: Slidev's own build. */
const FOR_STAGE: Build = { purpose: 'stage', fill: (root, options) => runSlidevBuild(root, resolve(root, DIST), options) }

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
export async function buildDeck(root: string, build = FOR_STAGE, options: BuildOptions = WHOLE): Promise<void> {
  readDeckUrl(process.env)
  const fingerprint = await fingerprintDeck(root)
  await writeStamp(root, 'unfinished')
  await build.fill(root, options)
  await writeStamp(root, stampOf(fingerprint, build.purpose, options))
}

/**
 * Builds the whole deck if what it is made of has changed since the last build, or that left something out.
 *
 * @param root the project's folder
 * @param build what does the work
 * @returns whether it had to be built
 * @throws {UserError} as `buildDeck` does
 */
export async function buildDeckIfChanged(root: string, build = FOR_STAGE): Promise<boolean> {
  const [fingerprint, stamp, built] = await Promise.all([fingerprintDeck(root), readStamp(root), isBuilt(root)])
  const enough = build.purpose === 'host' ? ['host' as const] : ['stage' as const, 'host' as const]
  if (built && enough.some(purpose => stamp === stampOf(fingerprint, purpose, WHOLE)))
    return false
  await buildDeck(root, build)
  return true
}

function stampOf(fingerprint: string, purpose: Build['purpose'], { withoutNotes }: BuildOptions): string {
  // Who presents wants the notes: a build without them is none that is looked for.
  return `${fingerprint} for ${purpose}${withoutNotes ? ' without notes' : ''}`
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
