import type { ChoiceAsking, StoryStep } from '../shared/types'
import type { Business } from './model'
import type { LedgerValues, schema } from './parameters'
import type { Pose } from './pose'
import { companyResult, outcomeOf } from './model'
import * as words from './words'

/** Where the story does something that its values don't say. */
export const STEPS = { article: 0, sameYear: 1, rule: 4, later: 7 }

const one: LedgerValues = { view: 'model', growth: 4, multiple: 2, generations: 1, margin: 100 }
const byModel: LedgerValues = { ...one, generations: 3 }
const byCompany: LedgerValues = { ...byModel, view: 'company' }

/** The business that some values make. */
export function businessOf({ growth, multiple, margin }: LedgerValues): Business {
  return { growth, multiple, margin: margin / 100 }
}

/** What the company earns in the last year. */
function lastResult(values: LedgerValues): number {
  return companyResult(businessOf(values), values.generations)
}

/** How the company's last year comes out. */
const asks: ChoiceAsking<LedgerValues, Pose> = {
  kind: 'choice',
  shownBy: 'years',
  text: ({ generations }) => words.poll.question(generations),
  options: words.poll.options,
  answer: values => outcomeOf(lastResult(values)),
  told: values => words.poll.answer(values.generations, words.resultInWords(lastResult(values), outcomeOf(lastResult(values)))),
}

export const story: StoryStep<typeof schema, Pose>[] = [
  { values: one, controls: ['multiple'], motion: {} },
  {
    values: { ...one, generations: 2 },
    controls: ['growth'],
    motion: { trainings: { duration: 1200 }, link: { delay: 1200, duration: 900, isEven: true } },
  },
  {
    values: byModel,
    controls: ['view'],
    motion: {
      link: { duration: 300 },
      trainings: { delay: 300, duration: 1200 },
      revenues: { delay: 300, duration: 2000, isEven: true },
      total: { delay: 2300, duration: 600 },
    },
    asks,
  },
  {
    values: byCompany,
    controls: ['view'],
    motion: {
      models: { duration: 400 },
      company: { delay: 400, duration: 2000, isEven: true },
      ghost: { delay: 2400, duration: 400 },
      years: { delay: 2400, duration: 500 },
      equation: { delay: 2900, duration: 600 },
    },
  },
  { values: byCompany, controls: ['growth'], motion: { equation: { duration: 400 }, rule: { delay: 400, duration: 600 } } },
  { values: { ...byCompany, growth: 2 }, controls: ['growth', 'multiple'], motion: { growth: { duration: 2400 } } },
  { values: { ...byCompany, growth: 1 }, controls: ['growth', 'multiple'], motion: { growth: { duration: 1600 } } },
  {
    values: { ...byCompany, growth: 10 },
    controls: ['growth', 'multiple'],
    motion: { growth: { duration: 2800 }, rule: { duration: 400 }, equation: { delay: 400, duration: 600 } },
  },
]
