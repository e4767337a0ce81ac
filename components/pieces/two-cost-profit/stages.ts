import type { Voice } from '../../../app/talk/voices'
import type { StoryStep } from '../shared/types'
import type { Formula, Rule } from './formula'
import type { Pose } from './geometry'
import type { Business, Outcome } from './model'
import type { LedgerValues, schema, View } from './parameters'
import { formulaOf } from './formula'
import { breakEvenGrowth, companyResult, grossProfit, modelResult, outcomeOf, revenue, trainingCost } from './model'
import * as words from './words'

const example: LedgerValues = { view: 'model', growth: 10, multiple: 2, generations: 1, margin: 100 }

/** The click at which the picture points from each revenue to the training of the same year. */
const SAME_YEAR_STEP = 1

export const story: StoryStep<typeof schema>[] = [
  { values: example, caption: words.captions.example, voice: 'dario' },
  { values: { ...example, generations: 2 }, caption: words.captions.next, voice: 'dario' },
  { values: { ...example, generations: 3 }, caption: words.captions.byModel, voice: 'model' },
  { values: { ...example, generations: 3, view: 'company' }, caption: words.captions.byCompany, voice: 'model' },
  { values: { ...example, generations: 3, view: 'company', growth: 2 }, caption: words.captions.breakEven, voice: 'model' },
  { values: { ...example, generations: 3, view: 'company', growth: 1 }, caption: words.captions.flat, voice: 'model' },
]

/** Whose number it is: the article's, or what the model reckons from G and R. */
export type Source = Extract<Voice, 'dario' | 'model'>

/** One rectangle: what a model cost to train, or what it brought in. */
export interface Block {
  kind: 'training' | 'revenue'
  generation: number
  /** 亿美元 */
  amount: number
  /** The part of a revenue that the cost of serving takes, 亿美元. */
  serving: number
  /** Belongs to a year that is not reckoned up yet. */
  isPending: boolean
  source: Source
  /** The same in both views. */
  label: string
  /** What the grouping doesn't say: the year in the view by model, the model in the view by company. */
  detail: string
}

/** Rectangles that are reckoned up together, and what comes out. */
export interface Group {
  name: string
  training: Block | undefined
  revenue: Block | undefined
  /** 亿美元; undefined while the year is not reckoned up. */
  result: number | undefined
  outcome: Outcome | undefined
  source: Source
}

/** All that one picture shows; the words, the table and the print are made from it too. */
export interface Stage {
  view: View
  values: LedgerValues
  business: Business
  blocks: Block[]
  groups: Group[]
  /** Undefined in a company's first year, in which nothing comes in. */
  rule: Rule | undefined
  /** The rule with its values, once there is more than one model to see it at. */
  formula: Formula | undefined
  /** What the picture moves to. */
  pose: Pose
  emphasizesSameYear: boolean
}

/** The stage at a click of the story, with the story's values or those of a hand or a link. */
export function stage(step: number, values: LedgerValues): Stage {
  const business: Business = { growth: values.growth, multiple: values.multiple, margin: values.margin / 100 }
  const { view, generations } = values
  const groups = view === 'model'
    ? sequence(generations).map(generation => modelGroup(business, generation))
    : sequence(generations + 1).map(year => yearGroup(business, year, generations))
  const emphasizesSameYear = step === SAME_YEAR_STEP
  const rule = ruleOf(business, view, generations)
  return {
    view,
    values,
    business,
    groups,
    blocks: groups.flatMap(({ training, revenue }) => [training, revenue].filter(block => block !== undefined)),
    rule,
    formula: rule && generations > 1 && !emphasizesSameYear ? formulaOf(rule, values) : undefined,
    pose: poseOf(values),
    emphasizesSameYear,
  }
}

function modelGroup(business: Business, generation: number): Group {
  const result = modelResult(business, generation)
  return {
    name: words.modelName(generation),
    training: trainingBlock(business, generation, words.yearName(generation)),
    revenue: revenueBlock(business, generation, words.yearName(generation + 1)),
    result,
    outcome: outcomeOf(result),
    source: business.margin === 1 ? revenueSource(business, generation) : 'model',
  }
}

function yearGroup(business: Business, year: number, generations: number): Group {
  const isPending = year > generations
  const result = isPending ? undefined : companyResult(business, year)
  return {
    name: words.yearName(year),
    training: isPending ? undefined : trainingBlock(business, year, words.modelName(year)),
    revenue: year > 1
      ? { ...revenueBlock(business, year - 1, words.modelName(year - 1)), isPending }
      : undefined,
    result,
    outcome: result === undefined ? undefined : outcomeOf(result),
    // The article says that the company is at a loss, not of how much.
    source: 'model',
  }
}

function trainingBlock(business: Business, generation: number, detail: string): Block {
  const amount = trainingCost(business, generation)
  return {
    kind: 'training',
    generation,
    amount,
    serving: 0,
    isPending: false,
    source: generation === 1 ? 'dario' : 'model',
    label: words.trainingLabel(amount),
    detail,
  }
}

function revenueBlock(business: Business, generation: number, detail: string): Block {
  const amount = revenue(business, generation)
  return {
    kind: 'revenue',
    generation,
    amount,
    serving: amount - grossProfit(business, generation),
    isPending: false,
    source: revenueSource(business, generation),
    label: words.revenueLabel(amount),
    detail,
  }
}

function revenueSource({ multiple }: Business, generation: number): Source {
  return generation === 1 && multiple === 2 ? 'dario' : 'model'
}

function ruleOf(business: Business, view: View, generations: number): Rule | undefined {
  if (view === 'company' && generations === 1)
    return undefined
  const result = view === 'model' ? modelResult(business, generations) : companyResult(business, generations)
  return {
    view,
    groupName: view === 'model' ? words.modelName(generations) : words.yearName(generations),
    cost: trainingCost(business, view === 'model' ? generations : generations - 1),
    earned: breakEvenGrowth(business),
    spent: view === 'model' ? 1 : business.growth,
    result,
    outcome: outcomeOf(result),
  }
}

function sequence(length: number): number[] {
  return Array.from({ length }, (_, index) => index + 1)
}

/** The pose of a stage's values, at rest. */
function poseOf(values: LedgerValues): Pose {
  return {
    growth: values.growth,
    multiple: values.multiple,
    margin: values.margin / 100,
    generations: values.generations,
    company: values.view === 'company' ? 1 : 0,
  }
}
