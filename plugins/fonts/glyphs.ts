import type { DeckTexts } from './deck-texts.ts'

/** The characters that the deck can show, in chunks, so that nobody waits for what is not on screen yet. */
export type Glyphs = Record<Exclude<keyof DeckTexts, 'code'>, string>

/** Printable ASCII: numbers that components make at run time, and Slidev's own controls. */
const ASCII = Array.from({ length: 0x7F - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('')

/** Signs and punctuation that components can put together at run time. */
const SIGNS = '\u00A0·×÷±°½¼¾–—‘’“”…‰−≈≠≤≥→←↑↓、。《》「」『』（），：；？！％'

/**
 * Sorts characters into chunks: each stands in the first one that has it.
 * @param texts the deck's texts; digits, Latin letters and signs join those of the opening
 */
export function collectGlyphs(texts: Omit<DeckTexts, 'code'>): Glyphs {
  const { opening, shown, notes } = texts
  const onOpening = characters([ASCII, SIGNS, ...opening])
  const onSlides = characters(shown)
  const without = (chunk: Set<string>, ...others: Set<string>[]) =>
    [...chunk].filter(character => !others.some(other => other.has(character))).join('')
  return {
    opening: [...onOpening].join(''),
    shown: without(onSlides, onOpening),
    notes: without(characters(notes), onOpening, onSlides),
  }
}

/** Where the signs and characters of Chinese begin. */
const FIRST_OF_CHINESE = '\u2E80'

/**
 * The characters of code. Those of Chinese in it are drawn in the face of the text.
 * @param texts the deck's pieces of code
 * @returns empty where there is none
 */
export function collectCodeGlyphs(texts: string[]): string {
  return texts.length === 0 ? '' : [...characters([ASCII, ...texts])].filter(character => character < FIRST_OF_CHINESE).join('')
}

const CONTROL = /\p{C}/u

function characters(texts: string[]): Set<string> {
  const sorted = [...new Set(texts.join(''))].filter(character => !CONTROL.test(character)).sort()
  return new Set(sorted)
}

/**
 * Writes characters as the value of CSS `unicode-range`, neighbours joined.
 * @returns for example `U+41-43, U+4E2D`
 */
export function unicodeRange(text: string): string {
  const points = Array.from(text, character => character.codePointAt(0)!).sort((one, other) => one - other)
  const ranges: { from: number, to: number }[] = []
  for (const point of points) {
    const last = ranges.at(-1)
    if (last && point <= last.to + 1)
      last.to = point
    else
      ranges.push({ from: point, to: point })
  }
  return ranges
    .map(({ from, to }) => from === to ? `U+${hexadecimal(from)}` : `U+${hexadecimal(from)}-${hexadecimal(to)}`)
    .join(', ')
}

function hexadecimal(point: number): string {
  return point.toString(16).toUpperCase()
}
