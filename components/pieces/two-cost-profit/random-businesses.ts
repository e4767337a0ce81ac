import type { Business } from './model'
import type { LedgerValues } from './parameters'

/** Businesses over the whole range of the controls, on their steps, the same at every run. */
export function randomBusinesses(count: number, seed = 20250730): Business[] {
  const random = mulberry32(seed)
  const pick = (minimum: number, maximum: number, step: number): number =>
    minimum + Math.floor(random() * ((maximum - minimum) / step + 1)) * step
  const businesses: Business[] = []
  while (businesses.length < count)
    businesses.push({ multiple: pick(1, 5, 0.5), growth: pick(1, 12, 0.5), margin: pick(10, 100, 5) / 100 })
  return businesses
}

/** Values over the whole range of the controls, the same at every run. */
export function randomValues(count: number, seed = 20250804): LedgerValues[] {
  const random = mulberry32(seed)
  return randomBusinesses(count, seed).map(({ multiple, growth, margin }, index) => ({
    view: random() < 0.3 ? 'model' : 'company',
    growth,
    multiple,
    generations: 1 + Math.floor(random() * 5),
    // Every third without a cost of serving, as in the story.
    margin: index % 3 === 0 ? 100 : Math.round(margin * 100),
  }))
}

/** Tommy Ettinger's mulberry32: a small generator that can be seeded; 0 inclusive to 1 exclusive. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
