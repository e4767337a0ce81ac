import type { ChoiceParameter, NumberParameter, ToggleParameter, Values } from '../shared/types'
import { FIRMS } from './model'
import * as words from './words'

/** The deeds by name, and how far each lowers the tipping point in the model. */
export const actions = {
  // A line drawn in public makes it dearer to rush past it.
  policy: 0.06,
  // Open research makes safety cheaper for all.
  interpretability: 0.05,
  // So does a technique that others can copy.
  constitution: 0.05,
  // What is measured in public can be asked for, and so is rewarded.
  evaluations: 0.06,
}

export type Action = keyof typeof actions

export const actionNames = Object.keys(actions) as Action[]

function toggle(action: Action): ToggleParameter {
  return { kind: 'toggle', label: words.actions[action], options: words.onOff }
}

/** A firm by its number, from 1. */
export type Leader = `${number}`

export const schema = {
  reward: { kind: 'number', label: words.labels.reward, minimum: 0, maximum: 1, step: 0.05, format: words.reward },
  leaders: { kind: 'number', label: words.labels.leaders, minimum: 0, maximum: 5, step: 1, format: words.count },
  policy: toggle('policy'),
  interpretability: toggle('interpretability'),
  constitution: toggle('constitution'),
  evaluations: toggle('evaluations'),
  // With one firm at least of either kind to imitate, and so few that are safe that haste always wins where only haste pays.
  start: { kind: 'number', label: words.labels.start, minimum: 1, maximum: 8, step: 1, format: words.count },
  leader: { kind: 'choice', label: words.labels.leader, options: Object.fromEntries(words.firms.map((name, index) => [index + 1, name])) as Record<Leader, string> },
} satisfies { reward: NumberParameter, leaders: NumberParameter, start: NumberParameter, leader: ChoiceParameter<Leader> } & Record<Action, ToggleParameter>

export type RaceValues = Values<typeof schema>

/** The firm that leads after another. */
export function nextLeader(leader: Leader): Leader {
  return String(Number(leader) % FIRMS + 1) as Leader
}
