import { readFile } from 'node:fs/promises'
import { load } from '@slidev/parser/fs'
import { glob } from 'tinyglobby'

/** All text of a deck's sources, parted into what slides can show and what only the notes say. */
export interface DeckTexts {
  shown: string[]
  spoken: string[]
}

/**
 * Reads the slides as Slidev does, and everything that components are made of.
 * @param root the deck's folder
 */
export async function readDeckTexts(root: string): Promise<DeckTexts> {
  const { slides } = await load({ userRoot: root, roots: [root] }, 'slides.md')
  const files = await glob(['*.vue', '{components,layouts,setup,styles}/**/*.{vue,ts,css}', '!**/*.test.ts'], { cwd: root, absolute: true })
  const sources = await Promise.all(files.map(file => readFile(file, 'utf8')))
  return {
    shown: [...slides.map(slide => `${slide.frontmatterRaw ?? ''}${slide.content}`), ...sources],
    spoken: slides.map(slide => slide.note ?? ''),
  }
}
