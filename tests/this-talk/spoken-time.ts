const CLICK = /\[click\]/g
const HAN = /\p{Script=Han}/gu
const FOREIGN = /[a-z\d.]+/gi

/** What a foreign word or a number takes, in Chinese characters. */
const FOREIGN_LENGTH = 3

/** Seconds until a new slide, and what a click brings, has been looked at. */
const PAUSE = 2

/** How long a speaker's note is, in Chinese characters as they are spoken. */
export function spokenLength(note: string): number {
  const words = note.replace(CLICK, '')
  return (words.match(HAN)?.length ?? 0) + FOREIGN_LENGTH * (words.match(FOREIGN)?.length ?? 0)
}

/**
 * How long it takes to speak a note and to show what belongs to it.
 * @param note with its `[click]`s
 * @param pace Chinese characters a minute
 * @returns seconds
 */
export function spokenTime(note: string, pace: number): number {
  return spokenLength(note) / pace * 60 + PAUSE * (1 + (note.match(CLICK)?.length ?? 0))
}
