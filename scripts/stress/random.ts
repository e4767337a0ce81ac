/** Random numbers that are the same for the same seed (mulberry32). */
export interface Random {
  /** A whole number from 0 to below a limit. */
  below: (limit: number) => number
  /** One of a list, which has at least one. */
  oneOf: <T>(list: readonly T[]) => T
}

/** @param seed any whole number */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6D2B79F5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, oneOf: list => list[below(list.length)]! }
}
