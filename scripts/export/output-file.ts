import { access, constants, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { UserError } from '../command-line/user-error'
import { makeFolder } from '../deck/make-folder'
import { replaceFile } from '../deck/replace-file'

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
 * Writes an output, whole or not at all.
 *
 * @throws {UserError} when it cannot be written
 */
export async function writeOutput(file: string, content: Uint8Array): Promise<void> {
  try {
    await replaceFile(file, content)
  }
  catch (error) {
    throw new UserError(`${resolve(file)} cannot be written (${(error as NodeJS.ErrnoException).code}): make room for it, close it where it is open, or choose another file with --output.`)
  }
}
