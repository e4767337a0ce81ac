import type { SlideInfo } from '@slidev/types'

/** Where a note's text is broken by what is no text in HTML. */
const BREAK = /\[click\]|[\s*`&<>"'\\]+/

/** How much of a note gives it away, in characters; less than that can stand on a slide too. */
const TELLING = 12

/** Every telling phrase of every note, with the number of its slide. */
export function phrasesOfNotes(slides: SlideInfo[]): { no: number, phrase: string }[] {
  return slides.flatMap((slide, index) => (slide.note ?? '')
    .split(BREAK)
    .filter(phrase => phrase.length >= TELLING)
    .map(phrase => ({ no: index + 1, phrase })))
}
