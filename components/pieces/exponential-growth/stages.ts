import type { ChoiceParameter, NumberAsking, NumberParameter, StageOf, StoryStep, Telling, Values } from '../shared/types'
import { guessRatio, progress } from './model'
import * as words from './words'

export const schema = {
  doubling: { kind: 'number', label: words.labels.doubling, minimum: 1, maximum: 24, step: 0.1, format: words.months },
  lookback: { kind: 'number', label: words.labels.lookback, minimum: 1, maximum: 48, step: 1, format: words.months },
  scale: { kind: 'choice', label: words.labels.scale, options: words.scales },
  guess: { kind: 'number', label: words.labels.guess, minimum: 0, maximum: 100, step: 1, format: words.percent, unset: words.unguessed },
} satisfies {
  doubling: NumberParameter
  lookback: NumberParameter
  scale: ChoiceParameter<keyof typeof words.scales>
  guess: NumberParameter
}

export type GrowthValues = Values<typeof schema>

/** What the picture moves by, as numbers that can stand between two stages; those without a unit go from 0 to 1. */
export interface Pose {
  /** Months. */
  doubling: number
  /** Months. */
  lookback: number
  /** Months that the axis of time shows. */
  span: number
  /** From a linear axis to a logarithmic one. */
  log: number
  /** How far the true share has fallen from the whole to its place. */
  fallen: number
  /** How much the guess and the truth are seen as each other's measure. */
  compared: number
  /** How much of the curve is drawn, from the earliest time on. */
  drawn: number
  /** How much is seen of the square that fills. */
  square: number
  /** How much is seen of the last doubling against all before it. */
  halved: number
  /** How much is seen of the equal steps of the doublings. */
  steps: number
  /** How much of the levels is drawn, from the lowest on. */
  levels: number
  /** How far the fan of futures has opened. */
  forked: number
}

/** The clicks of the story, by what they bring. */
const CLICK = { truth: 1, line: 2, half: 3, log: 4, levels: 5, fork: 6 }

/** What he says: doubling every six months, seen two years before. */
const storyValues: GrowthValues = { doubling: 6, lookback: 24, scale: 'linear', guess: undefined }
const logarithmic: GrowthValues = { ...storyValues, scale: 'log' }

/** How much is done at the lookback, in percent. */
const asks: NumberAsking<GrowthValues> = {
  kind: 'number',
  text: ({ doubling, lookback }) => words.sentences.question(doubling, lookback),
  minimum: schema.guess.minimum,
  maximum: schema.guess.maximum,
  step: schema.guess.step,
  unit: words.percentSign,
  // Evenly apart: they hint at nothing.
  suggestions: [10, 30, 50, 70, 90],
  answer: ({ doubling, lookback }) => progress(lookback, doubling) * 100,
  told: ({ doubling, lookback }) => words.truthLabel(progress(lookback, doubling)),
}

export const story: StoryStep<typeof schema, Pose>[] = [
  { values: storyValues, controls: ['guess'], motion: {}, asks },
  { values: storyValues, controls: ['guess', 'lookback'], motion: { fallen: { duration: 1300 }, compared: { delay: 1400, duration: 600 } } },
  {
    values: storyValues,
    controls: ['doubling', 'lookback'],
    motion: { compared: { duration: 300 }, span: { duration: 900 }, square: { delay: 600, duration: 400 }, drawn: { delay: 1000, duration: 3000, isEven: true } },
  },
  { values: storyValues, controls: ['doubling'], motion: { halved: { duration: 1500 } } },
  {
    values: logarithmic,
    controls: ['scale', 'doubling'],
    motion: { halved: { duration: 400 }, square: { duration: 400 }, log: { delay: 300, duration: 1600 }, steps: { delay: 1900, duration: 900, isEven: true } },
  },
  { values: logarithmic, controls: ['lookback', 'doubling'], motion: { steps: { duration: 400 }, levels: { delay: 300, duration: 2000, isEven: true } } },
  {
    values: storyValues,
    controls: ['doubling', 'lookback'],
    motion: { levels: { duration: 500 }, log: { duration: 1300 }, forked: { delay: 1300, duration: 2400, isEven: true } },
  },
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
export interface Stage extends StageOf<Pose> {
  step: number
  values: GrowthValues
  /** The guess, 0 to 1; undefined until somebody has guessed. */
  guess: number | undefined
  truth: Mark
  /** False while the room is still guessing. */
  isAnswered: boolean
  /** The guess held against the truth; undefined unless both are there. */
  verdict: words.Verdict | undefined
  /** The places one doubling apart, earliest first, the whole last; none before the curve is drawn. */
  doublings: Mark[]
  showsHalf: boolean
  showsLevels: boolean
  isForked: boolean
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
  const share = progress(lookback, doubling)
  const guess = values.guess === undefined ? undefined : values.guess / 100
  const isAnswered = step >= CLICK.truth
  const isDrawn = step >= CLICK.line
  return {
    step,
    values,
    guess,
    truth: { lookback, share, label: words.shareFraction(share) },
    isAnswered,
    verdict: isAnswered && guess !== undefined ? words.verdict(guess, guessRatio(guess, share)) : undefined,
    doublings: isDrawn ? marks(doubling, lookback) : [],
    showsHalf: step === CLICK.half,
    showsLevels: step === CLICK.levels,
    isForked: step === CLICK.fork,
    telling: tell(step, values, share),
    pose: {
      doubling,
      lookback,
      span: isDrawn ? 2 * lookback : lookback,
      log: scale === 'log' ? 1 : 0,
      fallen: isAnswered ? 1 : 0,
      compared: step === CLICK.truth ? 1 : 0,
      drawn: isDrawn ? 1 : 0,
      square: step === CLICK.line || step === CLICK.half ? 1 : 0,
      halved: step === CLICK.half ? 1 : 0,
      steps: step === CLICK.log ? 1 : 0,
      levels: step === CLICK.levels ? 1 : 0,
      forked: step === CLICK.fork ? 1 : 0,
    },
  }
}

function tell(step: number, values: GrowthValues, share: number): Telling {
  const { doubling, lookback, scale } = values
  const isHis = doubling === storyValues.doubling && lookback === storyValues.lookback
  if (step < CLICK.truth) {
    return {
      headline: words.headlines.question(lookback),
      ...isHis ? { caption: words.captions.dario.question, voice: 'dario' } : { caption: words.captions.question(doubling), voice: 'model' },
    }
  }
  const headline = words.headlines.statement(lookback, share)
  if (step === CLICK.truth)
    return { headline, ...isHis ? { caption: words.captions.dario.truth, voice: 'dario' } : { caption: words.captions.truth(doubling, lookback, share), voice: 'model' } }
  const caption = {
    [CLICK.line]: words.captions.doublings(lookback, lookback / doubling, share),
    [CLICK.half]: words.captions.half(doubling),
    [CLICK.log]: scale === 'log' ? words.captions.log : words.captions.linear,
    [CLICK.levels]: words.captions.levels,
    [CLICK.fork]: words.captions.fork(share),
  }[step]!
  return { headline, caption, voice: 'model' }
}

function marks(doubling: number, lookback: number): Mark[] {
  const count = Math.min(Math.floor(lookback / doubling + 1e-9), MOST_MARKS)
  return Array.from({ length: count + 1 }, (_, index) => {
    const months = (count - index) * doubling
    const share = progress(months, doubling)
    return { lookback: months, share, label: words.shareFraction(share) }
  })
}
