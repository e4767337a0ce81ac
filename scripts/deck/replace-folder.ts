import { copyFile, cp, readdir, rm } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'

const PAGE = 'index.html'

/**
 * Makes a folder what another one is. Its page comes once all is there that the page asks for, and what is not asked for
 * any more goes last; so a host that serves the folder never hands out a page without its files. The folder itself stays:
 * it may be a host's mount, or open in a window of Windows, where it could not be renamed.
 *
 * @param folder what is replaced
 * @param by what it becomes
 * @throws the system's error when something cannot be written
 */
export async function replaceFolder(folder: string, by: string): Promise<void> {
  await cp(by, folder, { recursive: true, filter: source => relative(by, source) !== PAGE })
  await copyFile(join(by, PAGE), join(folder, PAGE))
  const wanted = new Set(await readdir(by, { recursive: true }))
  const gone = (await readdir(folder, { recursive: true })).filter(path => !wanted.has(path) && !basename(path).startsWith('.'))
  for (const path of gone)
    await rm(join(folder, path), { recursive: true, force: true })
}
