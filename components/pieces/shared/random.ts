/**
 * Numbers that look random and are the same in every window, on paper and behind a link: the generator mulberry32.
 * @param seed any integer
 * @returns a function that gives the next number, from 0 up to but not including 1
 */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
