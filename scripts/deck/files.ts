import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** The files of a folder by their path in it, with slashes. */
export type Files = Map<string, Uint8Array>

/**
 * Reads a folder into memory. Dotfiles are left out.
 *
 * @param folder its path
 * @throws the system's error when it is not there
 */
export async function readFiles(folder: string): Promise<Files> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  const paths = entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
  return new Map(await Promise.all(paths
    .map(path => path.split(sep))
    .filter(parts => !parts.some(part => part.startsWith('.')))
    .map(async (parts): Promise<[string, Uint8Array]> => [parts.join('/'), await readFile(join(folder, ...parts))])))
}
