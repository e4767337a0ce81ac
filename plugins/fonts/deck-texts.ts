import { readFile } from 'node:fs/promises'
import { glob } from 'tinyglobby'
import { loadDeck } from '../../scripts/checks/load-deck.ts'

/** All text of a deck's sources, parted by when it can be seen. */
export interface DeckTexts {
  /** On the slides of the first chapter, which list the acts, and in what stands around every slide. */
  opening: string[]
  /** On all other slides, and in their components. */
  shown: string[]
  /** In the speaker's notes. */
  notes: string[]
  /** In code on the slides, which is among what is shown too. */
  code: string[]
}

const CODE = /`{3,}[^`]+`{3,}|`[^`]+`|<(code|kbd|pre)\b[\s\S]*?<\/\1>/g

/** Reads the slides as Slidev does, and everything that components are made of. */
export async function readDeckTexts(root: string): Promise<DeckTexts> {
  const { deck: { slides } } = await loadDeck(root)
  const texts = slides.map(slide => `${slide.frontmatterRaw ?? ''}${slide.content}`)
  const secondChapter = slides.findIndex((slide, index) => index > 0 && slide.frontmatter.chapter !== undefined)
  const acts = slides.filter(slide => slide.frontmatter.layout === 'section').map(slide => slide.frontmatterRaw ?? '')
  const opening = [...texts.slice(0, secondChapter === -1 ? undefined : secondChapter), ...acts]
  return {
    opening: [...opening, ...await readAll(root, ['*.vue', 'talk.config.ts', '{layouts,components/drawings/acts,components/voice,components/slide-frame}/**/*.{vue,ts}'])],
    shown: [...texts, ...await readAll(root, ['{app,components,setup,styles}/**/*.{vue,ts,css,tex}'])],
    notes: slides.map(slide => slide.note ?? ''),
    code: slides.flatMap(slide => slide.content.match(CODE) ?? []),
  }
}

async function readAll(root: string, patterns: string[]): Promise<string[]> {
  const files = await glob([...patterns, '!**/*.test.ts'], { cwd: root, absolute: true })
  return Promise.all(files.map(file => readFile(file, 'utf8')))
}
