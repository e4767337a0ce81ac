import type { BuildOptions } from './build-options'
import { readFile, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { FILE_NAME } from '../../talk.config'
import { UserError } from '../command-line/user-error'
import { readDeckUrl } from './deck-url'
import { CACHE, withLock } from './lock'
import { makeFolder } from './make-folder'
import { replaceFile } from './replace-file'
import { runSlidevBuild } from './slidev-build'

/** The file that others get, in the project's folder. */
export const SINGLE_FILE = `exports/${FILE_NAME}.html`

/** Where Slidev builds, in the project's folder; only the page is taken from there. */
const WORK = `${CACHE}/single-file`

/**
 * Builds the deck into one HTML file, which is there whole or not at all.
 *
 * @param options what to leave out
 * @param to where the file goes
 * @returns the file's path
 * @throws {UserError} when the file cannot be written, the environment is wrong, or the build fails
 */
export async function buildSingleFile(root: string, options: BuildOptions, to = SINGLE_FILE): Promise<string> {
  readDeckUrl(process.env)
  return withLock(root, async () => build(root, options, to))
}

async function build(root: string, options: BuildOptions, to: string): Promise<string> {
  const work = resolve(root, WORK)
  const file = resolve(root, to)
  console.error('Building the deck into one file…')
  await runSlidevBuild(root, work, { ...options, isSingleFile: true })
  try {
    await makeFolder(dirname(file))
    await replaceFile(file, await readFile(resolve(work, 'index.html')))
  }
  catch (error) {
    throw new UserError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}): make its folder one that you may write to.`)
  }
  await rm(work, { recursive: true })
  return file
}
