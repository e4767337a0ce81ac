import type { Schema, Value, Values } from './types'
import process from 'node:process'
import { range } from 'd3-array'
import { clampNumber } from './parameters'
import { randomNumbers } from './random'

/** How many sets of values a test tries: some, or as many as `npm run stress` says. */
export const SAMPLES = Number(process.env.DECK_SAMPLES ?? 10)

/**
 * Sets of values over the whole range of a piece's controls, for tests; the same at every run.
 * @param schema the piece's parameters
 * @param count how many
 * @param seed of the sequence
 */
export function randomValues<S extends Schema>(schema: S, count: number, seed = 20250804): Values<S>[] {
  const random = randomNumbers(seed)
  const pick = (options: string[]): string => options[Math.floor(random() * options.length)]!
  return range(count).map(() => Object.fromEntries(Object.entries(schema).map(([name, parameter]): [string, Value] => {
    if (parameter.kind !== 'number')
      return [name, pick(Object.keys(parameter.options))]
    const { minimum, maximum } = parameter
    const isUnset = parameter.unset !== undefined && random() < 0.2
    return [name, isUnset ? undefined : clampNumber(parameter, minimum + random() * (maximum - minimum))]
  })) as Values<S>)
}
