import type { Face } from './faces.ts'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import subsetFont from 'subset-font'

/**
 * Without closure: the forms that OpenType features could put in a character's place (vertical, half and full width)
 * stay behind. The deck asks for none of them, and they are three quarters of the Latin glyphs.
 */
const OPTIONS = { targetFormat: 'woff2', noLayoutClosure: true } as const

/**
 * Cuts a face down to some characters, as WOFF2. The same cut is made only once: it is kept in the cache folder.
 * @param face the whole face
 * @param text every character to keep
 * @param lot a word for the file's name
 * @param cache folder for the cuts
 * @returns absolute path of the cut
 */
export async function cutFace(face: Face, text: string, lot: string, cache: string): Promise<string> {
  const { size } = await stat(face.file)
  const key = createHash('sha256').update(JSON.stringify([face, size, text, OPTIONS])).digest('hex').slice(0, 12)
  const name = `${face.family}-${face.weight}-${lot}-${key}`.toLowerCase().replaceAll(' ', '-')
  const file = join(cache, `${name}.woff2`)
  if (await stat(file).catch(() => undefined))
    return file

  const cut = await subsetFont(await readFile(face.file), text, OPTIONS)
  await mkdir(cache, { recursive: true })
  const unfinished = `${file}.${process.pid}`
  await writeFile(unfinished, cut)
  await rename(unfinished, file)
  return file
}
