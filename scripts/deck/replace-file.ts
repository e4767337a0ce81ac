import { rename, rm, writeFile } from 'node:fs/promises'
import process from 'node:process'

/**
 * Writes a file whole or not at all: what was there before stays until the new one is complete.
 *
 * @param file its path
 * @param content what it becomes
 * @throws the system's error when it cannot be written
 */
export async function replaceFile(file: string, content: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}.unfinished`
  try {
    await writeFile(unfinished, content)
    await rename(unfinished, file)
  }
  catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
