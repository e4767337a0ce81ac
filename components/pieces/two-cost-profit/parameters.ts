import type { ChoiceParameter, NumberParameter, Values } from '../shared/types'
import { MOST_GENERATIONS } from './pose'
import * as words from './words'

/** Which blocks are reckoned up together: those of one model, or those of one year. */
export type View = keyof typeof words.views

export const schema = {
  view: { kind: 'choice', label: words.labels.view, options: words.views },
  growth: { kind: 'number', label: words.labels.growth, minimum: 1, maximum: 12, step: 0.5, format: words.times },
  multiple: { kind: 'number', label: words.labels.multiple, minimum: 1, maximum: 5, step: 0.5, format: words.times },
  generations: { kind: 'number', label: words.labels.generations, minimum: 1, maximum: MOST_GENERATIONS, step: 1, format: words.generationCount },
  margin: { kind: 'number', label: words.labels.margin, minimum: 10, maximum: 100, step: 5, format: words.percent },
} satisfies {
  view: ChoiceParameter<View>
  growth: NumberParameter
  multiple: NumberParameter
  generations: NumberParameter
  margin: NumberParameter
}

export type LedgerValues = Values<typeof schema>
