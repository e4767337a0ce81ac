/** A source of numbers that are the same at every run: mulberry32, whose 32 bits are plenty for picking examples. */
export interface Random {
  /** A whole number from 0 up to, and without, a limit. */
  below: (limit: number) => number
  /** One of a list that is not empty. */
  oneOf: <Item>(items: readonly Item[]) => Item
}

/** @param seed any whole number */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6D2B79F5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, oneOf: items => items[below(items.length)]! }
}

/** A list of so many, each made anew. */
export function many<Item>(count: number, make: () => Item): Item[] {
  return Array.from({ length: count }, make)
}
