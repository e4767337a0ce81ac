import type { Business, Outcome } from './model'
import type { Pose } from './pose'
import { breakEvenGrowth, companyResult, companyTotal, grossProfit, modelResult, modelTotal, outcomeOf, trainingCost } from './model'
import * as words from './words'

/** How a part of a text is set: by what it is about, or by what comes out. */
export type Tone = 'revenue' | 'training' | 'name' | 'plain' | Outcome

export interface Part {
  text: string
  tone: Tone
}

/** The calculation that stands below a column, and its result. */
export interface Account {
  /** What is left of a revenue after serving, and a training, as they are shown. */
  earned: string
  spent: string
  equals: string
  result: string
  outcome: Outcome
}

/** The rule that decides about the last group, for a formula with places. */
export interface Rule {
  formula: 'model' | 'modelWithMargin' | 'company' | 'companyWithMargin'
  places: Record<string, string>
  outcome: Outcome
}

/**
 * The business that a picture tells of in numbers. On the way from one to another it is the nearest whose factors can be
 * shown, so that all that is reckoned from them is right.
 */
export function businessAt({ growth, multiple, margin }: Pick<Pose, 'growth' | 'multiple' | 'margin'>): Business {
  return { growth: Math.round(growth * 10) / 10, multiple: Math.round(multiple * 10) / 10, margin: Math.round(margin * 100) / 100 }
}

/** What a model earns, as the picture shows it. */
export function modelAccount(business: Business, generation: number): Account {
  return account(grossProfit(business, generation), trainingCost(business, generation), modelResult(business, generation))
}

/** What the company earns in a year, as the picture shows it. */
export function yearAccount(business: Business, year: number): Account {
  return account(year > 1 ? grossProfit(business, year - 1) : 0, trainingCost(business, year), companyResult(business, year))
}

function account(income: number, cost: number, amount: number): Account {
  const [earned, spent, result] = [words.shorten(income), words.shorten(cost), words.shortenSigned(amount)]
  return { earned, spent, result, equals: words.equals(words.readNumber(earned) - words.readNumber(spent), result), outcome: outcomeOf(amount) }
}

/** The sum of the years and what is on the way: what the models earn. −11 + 在路上的 32 = +21 */
export function equationOf(business: Business, generations: number): Part[] {
  const [byYear, onTheWay, byModel] = [companyTotal(business, generations), grossProfit(business, generations), modelTotal(business, generations)]
  const [sum, way, result] = [words.shortenSigned(byYear), words.shorten(onTheWay), words.shortenSigned(byModel)]
  return [
    { text: sum, tone: outcomeOf(byYear) },
    { text: words.equation.plus, tone: 'plain' },
    { text: `${words.equation.onTheWay}${way}`, tone: 'revenue' },
    { text: ` ${words.equals(words.readNumber(sum) + words.readNumber(way), result)} `, tone: 'plain' },
    { text: result, tone: outcomeOf(byModel) },
  ]
}

/**
 * The rule with its numbers; undefined for a company's first year, in which nothing comes in.
 * @param business whose rule it is
 * @param isCompany whether it is the rule of a year, and not of a model
 * @param generations of which the last is reckoned
 */
export function ruleOf(business: Business, isCompany: boolean, generations: number): Rule | undefined {
  if (isCompany && generations === 1)
    return undefined
  const { growth, multiple, margin } = business
  const cost = words.shorten(trainingCost(business, isCompany ? generations - 1 : generations))
  const result = words.shortenSigned(isCompany ? companyResult(business, generations) : modelResult(business, generations)).replace('+', '')
  const spent = isCompany ? growth : 1
  const isServed = margin < 1
  return {
    formula: `${isCompany ? 'company' : 'model'}${isServed ? 'WithMargin' : ''}`,
    places: {
      group: isCompany ? words.yearName(generations) : words.modelName(generations),
      cost,
      margin: words.percent(Math.round(margin * 100)),
      multiple: words.formatAmount(multiple),
      growth: words.formatAmount(growth),
      equals: words.equals(words.readNumber(cost) * (breakEvenGrowth(business) - spent), result),
      result,
    },
    outcome: outcomeOf(breakEvenGrowth(business) - spent),
  }
}
