import type { ChoiceParameter, NumberParameter, StoryStep, Values } from '../shared/types'
import type { Rules } from './model'
import type { Outcome } from './words'
import { FIRMS, run, tippingPoint } from './model'
import * as words from './words'

/** How long a race is watched, in rounds. */
export const ROUNDS = 40

/** The share of the firms that choose safety before anybody leads. */
export const START = 0.4

/** The actions by name, and how far each lowers the tipping point in the model. */
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

function toggle(action: Action): ChoiceParameter<'on' | 'off'> {
  return { kind: 'choice', label: words.actions[action], options: words.onOff }
}

export const schema = {
  reward: { kind: 'number', label: words.labels.reward, minimum: 0, maximum: 1, step: 0.05, format: words.reward },
  leaders: { kind: 'number', label: words.labels.leaders, minimum: 0, maximum: 5, step: 1, format: words.firms },
  policy: toggle('policy'),
  interpretability: toggle('interpretability'),
  constitution: toggle('constitution'),
  evaluations: toggle('evaluations'),
} satisfies { reward: NumberParameter, leaders: NumberParameter } & Record<Action, ChoiceParameter<'on' | 'off'>>

export type RaceValues = Values<typeof schema>

const rewarded: RaceValues = { reward: 0.8, leaders: 0, policy: 'off', interpretability: 'off', constitution: 'off', evaluations: 'off' }
const undecided: RaceValues = { ...rewarded, reward: 0.5 }

/** The clicks of the story, by what they bring. */
const CLICK = { down: 1, up: 2, tipping: 3 }

export const story: StoryStep<typeof schema>[] = [
  { values: rewarded, caption: words.captions.charge, voice: 'doubt' },
  { values: rewarded, caption: words.captions.down, voice: 'dario' },
  { values: rewarded, caption: words.captions.up, voice: 'dario' },
  { values: rewarded, caption: words.captions.tipping, voice: 'model' },
  { values: { ...undecided, leaders: 3 }, caption: words.captions.leaders, voice: 'model' },
  { values: { ...undecided, policy: 'on', interpretability: 'on', constitution: 'on', evaluations: 'on' }, caption: words.captions.actions, voice: 'model' },
]

/** One of the two races. */
export interface Race {
  name: string
  rules: Rules
  actionCount: number
  /** May lie outside of 0 to 1. */
  tippingPoint: number
  /** Shares of the firms that choose safety, at every round from 0 on. */
  shares: number[]
  outcome: Outcome
  isRun: boolean
}

/** All that one picture shows; the words, the table and the print are made from it too. */
export interface Stage {
  values: RaceValues
  down: Race
  up: Race
  /** The race upward as it would go without leaders and actions; undefined where that makes no difference. */
  unaided: Race | undefined
  showsTipping: boolean
  /** What the picture moves to. */
  pose: Pose
}

/** What the picture moves by: how much of each race has been run, 0 to 1. */
export interface Pose {
  down: number
  up: number
  reward: number
  leaders: number
  relief: number
}

/**
 * The stage at a click of the story.
 * @param step click, from 0
 * @param values the story's own, or those of a hand or a link
 */
export function stage(step: number, values: RaceValues): Stage {
  const taken = (Object.keys(actions) as Action[]).filter(action => values[action] === 'on')
  const relief = taken.reduce((sum, action) => sum + actions[action], 0)
  const isAided = values.leaders > 0 || taken.length > 0
  return {
    values,
    down: race(words.races.down, { reward: 0, leaders: 0, relief: 0 }, 0, step >= CLICK.down),
    up: race(words.races.up, { reward: values.reward, leaders: values.leaders, relief }, taken.length, step >= CLICK.up),
    unaided: isAided ? race(words.races.up, { reward: values.reward, leaders: 0, relief: 0 }, 0, true) : undefined,
    showsTipping: step >= CLICK.tipping,
    pose: {
      down: step >= CLICK.down ? 1 : 0,
      up: step >= CLICK.up ? 1 : 0,
      reward: values.reward,
      leaders: values.leaders,
      relief,
    },
  }
}

function race(name: string, rules: Rules, actionCount: number, isRun: boolean): Race {
  const shares = run(START, rules, ROUNDS)
  return { name, rules, actionCount, tippingPoint: tippingPoint(rules), shares, outcome: outcomeOf(shares, rules), isRun }
}

/** Within half a firm of one end, the race is over. */
function outcomeOf(shares: number[], { leaders }: Rules): Outcome {
  const end = shares.at(-1)! * FIRMS
  if (end > FIRMS - 0.5)
    return 'top'
  return end < leaders + 0.5 ? 'bottom' : 'between'
}
