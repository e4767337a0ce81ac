import type { Guess } from './protocol'
import { quantileSorted } from 'd3-array'

/**
 * The guesses of the phones and of the hands, those alike together, in the order in which they come.
 * @param guesses of the phones
 * @param suggestions what hands can be raised for
 * @param hands how many were raised for each
 */
export function joinGuesses(guesses: Guess[], suggestions: (number | string)[], hands: number[]): Guess[] {
  const counts = new Map<number | string, number>()
  for (const { value, count } of [...guesses, ...suggestions.map((value, index) => ({ value, count: hands[index] ?? 0 }))]) {
    if (count > 0)
      counts.set(value, (counts.get(value) ?? 0) + count)
  }
  return Array.from(counts, ([value, count]) => ({ value, count }))
}

/** How many have guessed. */
export function countOf(guesses: Guess[]): number {
  return guesses.reduce((sum, { count }) => sum + count, 0)
}

/** How many have guessed one thing. */
export function countFor(guesses: Guess[], value: number | string): number {
  return guesses.find(guess => guess.value === value)?.count ?? 0
}

/** The median of guesses that are numbers; undefined where there is none. */
export function medianOf(guesses: Guess[]): number | undefined {
  const values = guesses.flatMap(({ value, count }) => Array.from<number>({ length: count }).fill(Number(value)))
  return quantileSorted(values.sort((one, other) => one - other), 0.5)
}

/**
 * Whether a guess is at least half of the truth and at most twice as much.
 * @param guess not negative
 * @param truth positive
 */
export function isNear(guess: number, truth: number): boolean {
  // What is exactly twice as much is so in any arithmetic.
  return guess >= truth / 2 * (1 - 1e-9) && guess <= truth * 2 * (1 + 1e-9)
}

/** How many guesses are numbers {@link isNear} the truth. */
export function nearCount(guesses: Guess[], truth: number): number {
  return countOf(guesses.filter(({ value }) => isNear(Number(value), truth)))
}

/**
 * Guesses gathered into bins around the multiples of a width, from the lowest on.
 * @param guesses that are numbers
 * @param width of a bin
 */
export function binsOf(guesses: Guess[], width: number): { value: number, guesses: Guess[] }[] {
  const bins = new Map<number, Guess[]>()
  for (const guess of [...guesses].sort((one, other) => Number(one.value) - Number(other.value))) {
    const value = Math.round(Number(guess.value) / width) * width
    bins.set(value, [...bins.get(value) ?? [], guess])
  }
  return Array.from(bins, ([value, guesses]) => ({ value, guesses }))
}
