/** The characters that the deck can show, in two lots, so that an audience need not load what only a presenter reads. */
export interface Glyphs {
  /** On slides and in components. */
  shown: string
  /** In the speaker's notes alone. */
  spoken: string
}

/** Printable ASCII: numbers that components make at run time, and Slidev's own controls. */
const ASCII = Array.from({ length: 0x7F - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('')

/** Signs and punctuation that components can put together at run time. */
const SIGNS = '\u00A0·×÷±°½¼¾–—‘’“”…‰−≈≠≤≥→←↑↓、。《》「」『』（），：；？！％'

/**
 * Sorts characters into what is shown and what is only spoken.
 * @param shown texts that can appear on a slide: Markdown, frontmatter, sources of components
 * @param spoken texts of speaker's notes
 */
export function collectGlyphs(shown: string[], spoken: string[]): Glyphs {
  const onSlides = characters([ASCII, SIGNS, ...shown])
  return {
    shown: [...onSlides].join(''),
    spoken: [...characters(spoken)].filter(character => !onSlides.has(character)).join(''),
  }
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
