import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UserError } from '../command-line/user-error'
import { fingerprintDeck } from './fingerprint'

/** The folder of the built deck, in the project's. */
export const DIST = 'dist'

/** In `dist/`: the fingerprint of what it was built from. A dotfile, so that no server hands it out. */
const STAMP = '.built-from'

/** Fills `dist/` of the project's folder. */
export type Builder = (root: string) => Promise<void>

/** Whether the project's folder holds a built deck, up to date or not. */
export async function isBuilt(root: string): Promise<boolean> {
  return access(resolve(root, DIST, 'index.html')).then(() => true, () => false)
}

/**
 * Builds the deck into `dist/`. The stamp is written last: a build that was interrupted is none.
 *
 * @param root the project's folder
 * @param build what does the work
 * @throws {UserError} when `dist/` cannot be written, or the build fails
 */
export async function buildDeck(root: string, build: Builder = buildWithSlidev): Promise<void> {
  const fingerprint = await fingerprintDeck(root)
  await writeStamp(root, 'unfinished')
  await build(root)
  await writeStamp(root, fingerprint)
}

/**
 * Builds the deck if what it is made of has changed since the last build.
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

async function buildWithSlidev(root: string): Promise<void> {
  const { x } = await import('tinyexec')
  // A relative base: the same build is presented from localhost and hosted under any path.
  const { exitCode } = await x('slidev', ['build', '--base', './'], { nodeOptions: { cwd: root, stdio: 'inherit' } })
  if (exitCode !== 0 || !await isBuilt(root))
    throw new UserError('The deck could not be built: what Slidev says above tells why.')
}
