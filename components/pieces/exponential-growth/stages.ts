import type { ChoiceParameter, NumberParameter, StoryStep, Values } from '../shared/types'
import type { Pose } from './layout'
import { guessRatio, progress } from './model'
import * as words from './words'

export const schema = {
  doubling: { kind: 'number', label: words.labels.doubling, minimum: 1, maximum: 24, step: 0.1, format: words.months },
  lookback: { kind: 'number', label: words.labels.lookback, minimum: 0, maximum: 48, step: 1, format: words.months },
  scale: { kind: 'choice', label: words.labels.scale, options: words.scales },
  guess: { kind: 'number', label: words.labels.guess, minimum: 0, maximum: 100, step: 1, format: words.percent },
} satisfies {
  doubling: NumberParameter
  lookback: NumberParameter
  scale: ChoiceParameter<keyof typeof words.scales>
  guess: NumberParameter
}

export type GrowthValues = Values<typeof schema>

/** What he says: doubling every six months, seen two years before. */
const storyValues: GrowthValues = { doubling: 6, lookback: 24, scale: 'linear', guess: 50 }

/** The clicks of the story, by what they bring. */
const CLICK = { truth: 1, doublings: 2, ladder: 4, fork: 5 }

export const story: StoryStep<typeof schema>[] = [
  { values: storyValues, caption: words.captions.guess, voice: 'dario' },
  { values: storyValues, caption: words.captions.truth, voice: 'dario' },
  { values: storyValues, caption: words.captions.doublings, voice: 'model' },
  { values: { ...storyValues, scale: 'log' }, caption: words.captions.log, voice: 'model' },
  { values: { ...storyValues, scale: 'log' }, caption: words.captions.ladder, voice: 'model' },
  { values: storyValues, caption: words.captions.fork, voice: 'model' },
]

/** A place on the curve. */
export interface Mark {
  /** Months before the burst. */
  lookback: number
  /** Share of the whole, 0 to 1. */
  share: number
  label: string
}

/** All that one picture shows; the words, the table and the print are made from it too. */
export interface Stage {
  values: GrowthValues
  /** The share guessed, 0 to 1; undefined once the guess has been answered. */
  guess: number | undefined
  /** Undefined while the room is still guessing. */
  truth: Mark | undefined
  /** How many times the truth the guess is; undefined unless both are on show. */
  ratio: number | undefined
  /** The places one doubling apart, earliest first; none before the curve is drawn. */
  doublings: Mark[]
  levels: Mark[]
  isForked: boolean
  /** What the picture moves to. */
  pose: Pose
}

/** So many doublings are marked one by one; more would stand on each other. */
const MOST_MARKS = 8

/**
 * The stage at a click of the story.
 * @param step click, from 0
 * @param values the story's own, or those of a hand or a link
 */
export function stage(step: number, values: GrowthValues): Stage {
  const { doubling, lookback, scale } = values
  const truth: Mark = { lookback, share: progress(lookback, doubling), label: words.shareFraction(progress(lookback, doubling)) }
  const isAnswered = step >= CLICK.truth
  const isDrawn = step >= CLICK.doublings
  const guess = isDrawn ? undefined : values.guess / 100
  const doublings = isDrawn ? marks(doubling, lookback) : []
  const isForked = step >= CLICK.fork
  return {
    values,
    guess,
    truth: isAnswered ? truth : undefined,
    ratio: isAnswered && guess !== undefined ? guessRatio(guess, truth.share) : undefined,
    doublings,
    levels: step === CLICK.ladder ? levels(doublings) : [],
    isForked,
    pose: {
      doubling,
      lookback,
      log: scale === 'log' ? 1 : 0,
      drawn: isDrawn ? 1 : 0,
      answered: isAnswered ? 1 : 0,
      forked: isForked ? 1 : 0,
    },
  }
}

function marks(doubling: number, lookback: number): Mark[] {
  const count = Math.min(Math.floor(lookback / doubling + 1e-9), MOST_MARKS)
  return Array.from({ length: count + 1 }, (_, index) => {
    const months = (count - index) * doubling
    const share = progress(months, doubling)
    return { lookback: months, share, label: words.shareFraction(share) }
  })
}

/** The levels he names, on the last places before the burst. */
function levels(doublings: Mark[]): Mark[] {
  const places = doublings.slice(0, -1).slice(-words.levels.length)
  const names = words.levels.slice(-places.length)
  return places.map((place, index) => ({ ...place, label: names[index]! }))
}
