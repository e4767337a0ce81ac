import type { LoadedSlidevData } from '@slidev/parser/fs'
import type { Problem } from './problem.ts'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { load } from '@slidev/parser/fs'
import { mendSource } from './mend-source.ts'

/** A deck as Slidev's parser reads it, and what had to be mended for it. */
export interface LoadedDeck {
  deck: LoadedSlidevData
  problems: Problem[]
}

/**
 * Reads a deck and the pages that it includes, as Slidev does.
 * @param root the deck's folder, with its `slides.md`
 * @param read reads a file's text
 */
export async function loadDeck(root: string, read = (file: string) => readFile(file, 'utf8')): Promise<LoadedDeck> {
  const entry = resolve(root, 'slides.md')
  const problems: Problem[] = []
  const deck = await load({ userRoot: root, roots: [root] }, entry, async (file: string) => {
    const { text, problems: found } = mendSource(await read(file), file)
    problems.push(...found)
    return text
  })
  return { deck, problems }
}
