import type { Telling } from '../shared/types'
import type { Business, Outcome } from './model'
import type { LedgerValues } from './parameters'
import { companyResult, companyTotal, grossProfit, modelResult, modelTotal, outcomeOf, revenue, trainingCost } from './model'
import { STEPS, story } from './story'
import * as words from './words'

/** What there is to tell of. */
export interface Situation {
  /** Of the story, from 0. */
  step: number
  values: LedgerValues
  business: Business
  isCompany: boolean
  /** Whether the last model is being trained, and has no revenue yet. */
  isOpen: boolean
  /** Of each model. */
  models: Outcome
  /** Of each year from the second on. */
  rule: Outcome
  /** Of the last year. */
  company: Outcome
}

/** What is said about a stage, true at its values. */
export function tell(stage: Situation): Telling {
  if (isStory(stage, STEPS.later))
    return { headline: `${words.headlines.models.gain}，${words.headlines.companyLoses.gain}`, caption: words.captions.later, voice: 'note' }
  const isArticles = isStory(stage, STEPS.article)
  return {
    headline: headlineOf(stage),
    caption: isArticles ? words.captions.article : captionOf(stage),
    voice: isArticles ? 'dario' : 'model',
  }
}

/** Whether a stage shows what the story shows at a step; G is not seen before there is a second model. */
function isStory({ step, values }: Situation, wanted: number): boolean {
  return step === wanted && Object.entries(story[wanted]!.values).every(([name, value]) =>
    values[name as keyof typeof values] === value || (name === 'growth' && values.generations === 1 && values.view === 'model'))
}

function headlineOf({ step, isCompany, values, models, rule, company }: Situation): string {
  const { headlines } = words
  if (!isCompany && step <= STEPS.sameYear)
    return models === 'gain' && rule === 'loss' ? headlines.question : `${headlines.models[models]}，${headlines.andCompany}`
  if (!isCompany)
    return headlines.models[models]
  if (step < STEPS.rule)
    return `${headlines.models[models]}，${company === 'loss' ? headlines.companyLoses[models] : headlines.fromSecondYear[company]}`
  if (values.generations === 1)
    return headlines.firstYear
  if (company === 'gain' && values.growth === 1)
    return headlines.flat
  return headlines.rule(values.margin < 100 ? 'mR' : 'R')[company]
}

function captionOf(stage: Situation): string {
  const { step, isCompany, isOpen, business, values: { generations, growth, margin }, models, company } = stage
  const { captions } = words
  if (isOpen)
    return generations === 1 ? captions.onlyTraining : captions.sameYear(revenue(business, generations - 1), trainingCost(business, generations))
  if (!isCompany && generations === 1)
    return captions.oneModel(trainingCost(business, 1), grossProfit(business, 1), margin < 100, inWords(modelResult(business, 1)))
  if (!isCompany)
    return captions.firms(growth, generations, inWords(modelTotal(business, generations)))
  if (step < STEPS.rule)
    return captions.regrouped(inWords(companyTotal(business, generations)), grossProfit(business, generations))
  if (generations === 1)
    return captions.onlyTraining
  if (company === 'loss')
    return models === 'loss' ? captions.hopeless : captions.game(margin < 100)
  return company === 'even' ? captions.balanced : captions.surplus(generations, inWords(companyResult(business, generations)))
}

function inWords(amount: number): string {
  return words.resultInWords(amount, outcomeOf(amount))
}
