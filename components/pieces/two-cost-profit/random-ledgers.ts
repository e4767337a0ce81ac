import type { LedgerValues } from './parameters'
import { randomValues } from '../shared/random-values'
import { schema } from './parameters'

/** Values over the whole range of the controls, for tests, a third of them without a cost of serving, as in the story. */
export function randomLedgers(count: number, seed?: number): LedgerValues[] {
  return randomValues(schema, count, seed).map((values, index) => index % 3 === 0 ? { ...values, margin: 100 } : values)
}
