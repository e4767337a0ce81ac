/** What a slide can be found by. */
export interface FindableSlide {
  /** Page number, from 1. */
  no: number
  title: string
  chapter: string
}

/** The first letters of a Chinese text's syllables, `zs` for 指数; empty where there are none. */
export type Initials = (text: string) => string

const SPACES = /\s/g

/** Characters in their usual width, small letters, no spaces: `１２` is 12. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(SPACES, '')
}

/**
 * The slides that somebody means, best first: by number, then by title, its initials, chapter, its initials.
 * @param slides all slides in order
 * @param wanted what was typed
 * @param initials of titles and chapters
 */
export function findSlides<Slide extends FindableSlide>(slides: Slide[], wanted: string, initials: Initials): Slide[] {
  const text = plain(wanted)
  if (text === '')
    return []
  const ways: ((slide: Slide) => boolean)[] = [
    ({ no }) => String(no) === text,
    ({ title }) => plain(title).includes(text),
    ({ title }) => initials(title).startsWith(text),
    ({ chapter }) => plain(chapter).includes(text),
    ({ chapter }) => initials(chapter).includes(text),
    ({ title }) => initials(title).includes(text),
    ({ no }) => String(no).startsWith(text),
  ]
  return [...new Set(ways.flatMap(way => slides.filter(way)))]
}
