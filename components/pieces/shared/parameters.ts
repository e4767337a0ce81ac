import type { NumberParameter, Parameter, Schema, Value, Values } from './types'
import { clampedNotice, ignoredNotice, parameterText } from './words'

/** The query of an address, as the router reads it. */
export type Query = Record<string, unknown>

/** What a link says about a piece. */
export interface ParsedQuery<S extends Schema> {
  /** The values that the link sets, all of them valid. */
  values: Partial<Values<S>>
  /** What had to be put right, in a sentence each; empty when the link was well formed. */
  notices: string[]
}

/**
 * Brings a number into the parameter's range and onto its nearest step.
 * @param parameter whose range it is
 * @param value any finite number
 */
export function clampNumber(parameter: NumberParameter, value: number): number {
  const { minimum, maximum, step } = parameter
  const steps = Math.round((Math.min(Math.max(value, minimum), maximum) - minimum) / step)
  // Steps such as 0.05 add up to 0.15000000000000002.
  return Number(Math.min(minimum + steps * step, maximum).toFixed(6))
}

/**
 * Reads a piece's parameters from an address. A number out of range is clamped, anything else that is no value is ignored.
 * @param schema the piece's parameters
 * @param query of the address; names that the schema doesn't have belong to others
 */
export function readParameters<S extends Schema>(schema: S, query: Query): ParsedQuery<S> {
  const values: Record<string, string | number> = {}
  const notices: string[] = []
  for (const [name, parameter] of Object.entries(schema)) {
    const text = query[name]
    if (text === undefined)
      continue
    const value = parameter.kind === 'number' ? readNumber(text) : readOption(parameter, text)
    if (value === undefined) {
      notices.push(ignoredNotice(parameter.label))
    }
    else if (parameter.kind === 'number') {
      const number = Number(value)
      values[name] = clampNumber(parameter, number)
      if (number < parameter.minimum || number > parameter.maximum)
        notices.push(clampedNotice(parameter.label, parameter.format(values[name])))
    }
    else {
      values[name] = value
    }
  }
  return { values: values as Partial<Values<S>>, notices }
}

function readNumber(text: unknown): number | undefined {
  const value = typeof text === 'string' && text.trim() !== '' ? Number(text) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}

function readOption({ options }: { options: Record<string, string> }, text: unknown): string | undefined {
  return typeof text === 'string' && Object.hasOwn(options, text) ? text : undefined
}

/**
 * A query with the piece's parameters in it, the others' untouched.
 * @param schema the piece's parameters
 * @param query of the address as it is
 * @param values to write; a parameter that is left out is taken away
 */
export function writeParameters<S extends Schema>(schema: S, query: Query, values: Partial<Values<S>>): Record<string, string> {
  const others = Object.entries(query).filter(([name]) => !Object.hasOwn(schema, name))
  const own = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries([...others, ...own].map(([name, value]) => [name, String(value)]))
}

/**
 * The values that are others than those of the story.
 * @param storyValues the story's values
 * @param wanted values of a hand or a link
 */
export function differences<S extends Schema>(storyValues: Values<S>, wanted: Partial<Values<S>>): Partial<Values<S>> {
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => storyValues[name] !== value)) as Partial<Values<S>>
}

/**
 * Some values in words, for paper.
 * @param schema the piece's parameters
 * @param names which ones, in order
 * @param values one for each parameter
 */
export function describeParameters<S extends Schema>(schema: S, names: (keyof S & string)[], values: Values<S>): string {
  return names.map(name => parameterText(schema[name]!.label, formatValue(schema[name]!, values[name] as Value))).join('；')
}

/**
 * A parameter's value in words.
 * @param parameter whose value it is
 * @param value as it stands in {@link Values}
 */
export function formatValue(parameter: Parameter, value: Value): string {
  if (parameter.kind === 'number')
    return value === undefined ? parameter.unset! : parameter.format(Number(value))
  return (parameter.options as Record<string, string>)[value!]!
}
