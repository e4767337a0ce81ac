import type { Face } from './faces.ts'
import { createHash } from 'node:crypto'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { replaceFile } from '../../scripts/deck/replace-file.ts'

/**
 * Without closure: the forms that OpenType features could put in a character's place (vertical, half and full width)
 * stay behind. The deck asks for none of them, and they are three quarters of the Latin glyphs.
 */
const OPTIONS = { targetFormat: 'woff2', noLayoutClosure: true } as const

/**
 * Makes a face of only some characters, as WOFF2. The same subset is made only once: it is kept in the cache folder.
 * @param face the whole face
 * @param text every character to keep
 * @param chunk a word for the file's name
 * @param cache folder for the subsets
 * @returns absolute path of the subset
 */
export async function subsetFace(face: Face, text: string, chunk: string, cache: string): Promise<string> {
  const { size } = await stat(face.file)
  const key = createHash('sha256').update(JSON.stringify([face, size, text, OPTIONS])).digest('hex').slice(0, 12)
  const name = `${face.family}-${face.weight}-${chunk}-${key}`.toLowerCase().replaceAll(' ', '-')
  const file = join(cache, `${name}.woff2`)
  if (await stat(file).catch(() => undefined))
    return file

  await mkdir(cache, { recursive: true })
  await replaceFile(file, await subsetFont(await readFile(face.file), text, OPTIONS))
  return file
}
