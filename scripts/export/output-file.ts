import { access, constants, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { UserError } from '../command-line/user-error'
import { makeFolder } from '../deck/make-folder'

/**
 * Makes sure, before any work is done, that an output can be written, and makes the folder for it.
 *
 * @param file its path
 * @param kind what is going to be written there
 * @throws {UserError} when it cannot
 */
export async function assertWritable(file: string, kind: 'file' | 'folder' = 'file'): Promise<void> {
  const folder = dirname(resolve(file))
  try {
    await makeFolder(folder)
    await access(folder, constants.W_OK)
  }
  catch (error) {
    throw new UserError(`${folder} cannot be written (${(error as NodeJS.ErrnoException).code}): choose another place with --output.`)
  }
  const found = await stat(file).catch(() => undefined)
  if (found && found.isDirectory() !== (kind === 'folder'))
    throw new UserError(`${resolve(file)} is a ${kind === 'file' ? 'folder' : 'file'}: name a ${kind} with --output.`)
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
