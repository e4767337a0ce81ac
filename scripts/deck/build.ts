import type { BuildOptions } from './build-options'
import type { Files } from './files'
import { access, constants, readFile, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import process from 'node:process'
import { UserError } from '../command-line/user-error'
import { readDeckUrl } from './deck-url'
import { readFiles } from './files'
import { fingerprintDeck } from './fingerprint'
import { CACHE, withLock } from './lock'
import { makeFolder } from './make-folder'
import { replaceFolder } from './replace-folder'
import { runSlidevBuild } from './slidev-build'

/** The folder of the built deck, in the project's. */
export const DIST = 'dist'

/** In `dist/`: the fingerprint of what it was built from, and what for. A dotfile, so that no server hands it out. */
const STAMP = '.built-from'

/** A way to build the deck. */
export interface Build {
  /** What it is for: what is built for a host has all that is built for the speaker's own computer. */
  purpose: 'local' | 'hosted'
  /** Fills the folder `out`, which is empty or not there. */
  fill: (root: string, out: string, options: BuildOptions) => Promise<void>
}

const WHOLE: BuildOptions = { withNotes: true }

/** Where a deck is built, in the project's folder, until it is whole. */
const WORK = `${CACHE}/deck`

/** What a talk on the speaker's own computer needs, and no more: Slidev's own build. */
const LOCAL_BUILD: Build = { purpose: 'local', fill: runSlidevBuild }

/**
 * Reads the deck in `dist/` as it is, up to date or not.
 *
 * @returns undefined when there is none
 */
export async function readBuiltDeck(root: string): Promise<Files | undefined> {
  return withLock(root, async () => await isBuilt(root) ? readFiles(resolve(root, DIST)) : undefined)
}

/**
 * Builds the whole deck where it has changed, and reads it: who serves what was read does not mind what is done to `dist/`.
 *
 * @param build what does the work
 * @throws {UserError} as `buildDeck` does
 */
export async function readCurrentDeck(root: string, build = LOCAL_BUILD): Promise<Files> {
  return withLock(root, async () => {
    await buildIfChanged(root, build)
    return readFiles(resolve(root, DIST))
  })
}

/**
 * Builds the deck into `dist/`. It is built elsewhere first: a build that fails or is interrupted leaves the one before.
 *
 * @param build what does the work
 * @param options what to leave out
 * @throws {UserError} when `dist/` cannot be written, the environment is wrong, or the build fails
 */
export async function buildDeck(root: string, build = LOCAL_BUILD, options: BuildOptions = WHOLE): Promise<void> {
  return withLock(root, async () => buildNow(root, build, options))
}

/**
 * Builds the whole deck if what it is made of has changed since the last build, or that left something out.
 *
 * @param build what does the work
 * @returns whether it had to be built
 * @throws {UserError} as `buildDeck` does
 */
export async function buildDeckIfChanged(root: string, build = LOCAL_BUILD): Promise<boolean> {
  return withLock(root, async () => buildIfChanged(root, build))
}

async function buildIfChanged(root: string, build: Build): Promise<boolean> {
  const [fingerprint, stamp, built] = await Promise.all([fingerprintDeck(root), readStamp(root), isBuilt(root)])
  const enough = build.purpose === 'hosted' ? ['hosted' as const] : ['local' as const, 'hosted' as const]
  if (built && enough.some(purpose => stamp === stampOf(fingerprint, purpose, WHOLE)))
    return false
  await buildNow(root, build, WHOLE)
  return true
}

async function buildNow(root: string, build: Build, options: BuildOptions): Promise<void> {
  readDeckUrl(process.env)
  const [dist, work, stamp] = [resolve(root, DIST), resolve(root, WORK), resolve(root, DIST, STAMP)]
  const write = async (action: () => Promise<void>): Promise<void> => action().catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`The deck cannot be built because ${dist} cannot be written (${error.code}): make it a folder that you may write to.`)
  })
  await write(async () => {
    await makeFolder(dist)
    await access(dist, constants.W_OK)
  })
  const fingerprint = await fingerprintDeck(root)
  console.error('Building the deck…')
  const begin = performance.now()
  try {
    await rm(work, { recursive: true, force: true })
    await build.fill(root, work, options)
    await write(async () => {
      // While files of two builds lie there it is none.
      await rm(stamp, { force: true })
      await replaceFolder(dist, work)
      await writeFile(stamp, stampOf(fingerprint, build.purpose, options))
    })
  }
  finally {
    await rm(work, { recursive: true, force: true })
  }
  console.error(`Built in ${((performance.now() - begin) / 1000).toFixed(1)} s.`)
}

async function isBuilt(root: string): Promise<boolean> {
  return access(resolve(root, DIST, 'index.html')).then(() => true, () => false)
}

function stampOf(fingerprint: string, purpose: Build['purpose'], { withNotes }: BuildOptions): string {
  // Who presents wants the notes: a build without them is none that is looked for.
  return `${fingerprint} for ${purpose}${withNotes ? '' : ' without notes'}`
}

async function readStamp(root: string): Promise<string | undefined> {
  return readFile(resolve(root, DIST, STAMP), 'utf8').catch(() => undefined)
}
