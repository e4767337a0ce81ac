import type { Motion, Track } from '../shared/motion'
import type { ChoiceAsking, StoryStep } from '../shared/types'
import type { RaceValues, schema } from './parameters'
import { actionNames } from './parameters'
import { racesOf } from './races'
import * as words from './words'

/** What the picture moves by. All but the last seven are parts of what they show, 0 to 1. */
export interface Pose {
  /** The firms stand in a row (0) or at their lanes (1). */
  lanes: number
  /** One race has the whole picture (0), or half of it. */
  both: number
  /** The races stand large (0), or small beside what each choice pays. */
  aside: number
  /** How much of each race has been run, and how much of its verdict is to be seen. */
  down: number
  downVerdict: number
  up: number
  upVerdict: number
  /** How far the lines of what each choice pays are drawn, and the tipping point between them seen. */
  lines: number
  crossing: number
  /** How much of the race the dot on these lines has gone, and how much of the dot of the race before is still seen. */
  way: number
  ghost: number
  /** The share of the firms that choose safety at first, and at the end. */
  opening: number
  end: number
  reward: number
  policy: number
  interpretability: number
  constitution: number
  evaluations: number
}

const even = (delay: number, duration: number): Track => ({ delay, duration, isEven: true, from: 0 })
const fade = (delay: number): Track => ({ delay, duration: 400, from: 0 })

/** A race that is run anew, beside and on the lines. */
function anew(delay: number, duration: number): Motion<Pose> {
  return {
    ghost: { duration: 500, from: 1 },
    end: { delay: 500, duration: 1 },
    up: even(delay, duration),
    way: even(delay, duration),
    upVerdict: fade(delay + duration),
  }
}

export const charged: RaceValues = { reward: 1, leaders: 0, policy: 'off', interpretability: 'off', constitution: 'off', evaluations: 'off', start: 4, leader: '4' }
const halved: RaceValues = { ...charged, reward: 0.5 }

/** The clicks of the story, by what they bring. */
export const CLICK = { down: 1, up: 2, why: 3, reward: 4, leaders: 5, deeds: 6, together: 7 }

/** Both races anew, with another firm ahead. */
const again: Motion<Pose> = { down: even(0, 2500), downVerdict: fade(2500), up: even(0, 2500), upVerdict: fade(2500) }

/** How the race upward ends: to be guessed once the other one has gone down. */
const asks: ChoiceAsking<RaceValues, Pose> = {
  kind: 'choice',
  shownBy: 'upVerdict',
  text: values => words.poll.question(racesOf(values).up.rules),
  options: words.poll.options,
  answer: values => racesOf(values).up.outcome,
  told: (values) => {
    const { outcome, verdict } = racesOf(values).up
    return words.poll.answer(outcome, verdict)
  },
}

const withDeeds: RaceValues = { ...halved, policy: 'on', interpretability: 'on', constitution: 'on', evaluations: 'on' }

export const story: StoryStep<typeof schema, Pose>[] = [
  { values: charged, controls: ['start'], motion: {} },
  { values: charged, controls: ['start'], motion: { lanes: { duration: 1000 }, down: even(1000, 3000), downVerdict: fade(4000) }, handMotion: again, asks },
  { values: charged, controls: ['reward'], motion: { up: even(900, 3000), upVerdict: fade(3900) }, handMotion: again },
  {
    values: charged,
    controls: ['start', 'reward'],
    motion: { aside: { duration: 1000 }, lines: { delay: 900, duration: 1200 }, crossing: { delay: 2100, duration: 400 }, way: even(2700, 1800) },
    handMotion: anew(900, 1800),
  },
  { values: halved, controls: ['reward', 'start'], motion: { reward: { delay: 400, duration: 1500 }, ...anew(2200, 2000) }, handMotion: anew(900, 1800) },
  { values: { ...halved, leaders: 4 }, controls: ['leaders', 'reward'], motion: { opening: { delay: 500, duration: 900 }, ...anew(1700, 2200) }, handMotion: anew(900, 1800) },
  {
    values: withDeeds,
    controls: actionNames,
    motion: {
      opening: { delay: 500, duration: 500 },
      ...Object.fromEntries(actionNames.map((action, index) => [action, { delay: 1100 + 600 * index, duration: 450 }])),
      ...anew(3700, 2000),
    },
    handMotion: anew(900, 1800),
  },
  { values: withDeeds, controls: ['start', 'reward'], motion: { aside: { duration: 1200 } }, handMotion: again },
]
