import { access, constants, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { UserError } from '../command-line/user-error'

/**
 * Makes sure, before any work is done, that a file can be written, and makes the folder for it.
 *
 * @throws {UserError} when it cannot
 */
export async function assertWritable(file: string): Promise<void> {
  const folder = dirname(resolve(file))
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  }
  catch (error) {
    throw new UserError(`${folder} cannot be written (${(error as NodeJS.ErrnoException).code}): choose another file with --output.`)
  }
  if (await stat(file).then(found => found.isDirectory(), () => false))
    throw new UserError(`${resolve(file)} is a folder: name a file with --output.`)
}

/**
 * Writes a file whole or not at all: what was there before stays until the new one is complete.
 *
 * @throws {UserError} when it cannot be written
 */
export async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}.unfinished`
  try {
    await writeFile(unfinished, content)
    await rename(unfinished, file)
  }
  catch (error) {
    await rm(unfinished, { force: true })
    throw new UserError(`${resolve(file)} cannot be written (${(error as NodeJS.ErrnoException).code}): make room for it, close it where it is open, or choose another file with --output.`)
  }
}
