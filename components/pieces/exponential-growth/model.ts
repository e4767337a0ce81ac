/** Months in a year. */
const YEAR = 12

/**
 * How much of a thing that grows exponentially is done some time before it is complete:
 * y(−t) = 2^(−t / h), exponential growth with doubling time h.
 * @param lookback months before completion, not negative
 * @param doublingTime months in which it doubles, positive
 * @returns a share of the whole, above 0 and at most 1
 */
export function progress(lookback: number, doublingTime: number): number {
  return 2 ** (-lookback / doublingTime)
}

/**
 * The months before completion at which a share is done; the inverse of {@link progress}.
 * @param share above 0 and at most 1
 * @param doublingTime months, positive
 */
export function lookbackOf(share: number, doublingTime: number): number {
  return -Math.log2(share) * doublingTime
}

/**
 * How many times as large a thing is after a year: 2^(12 / h).
 * @param doublingTime months, positive
 */
export function yearlyGrowth(doublingTime: number): number {
  return 2 ** (YEAR / doublingTime)
}

/**
 * The doubling time of a thing that multiplies by a factor in a year: 12 · ln 2 / ln g.
 * @param growth factor a year, above 1
 * @returns months
 */
export function doublingTimeOf(growth: number): number {
  return YEAR * Math.LN2 / Math.log(growth)
}

/**
 * A guess held against the truth.
 * @param guess a share, 0 to 1
 * @param truth a share, above 0
 * @returns how many times the truth the guess is: above 1 when it was too much
 */
export function guessRatio(guess: number, truth: number): number {
  return guess / truth
}
