/**
 * The two costs of a company that trains ever larger models and lives on the ones it has.
 * Years and generations count from 1: model n is trained in year n and earns its revenue in year n + 1.
 * Money is in units of 亿美元 (100 million US dollars).
 */
export interface Business {
  /** R: what a model brings in, as a multiple of what it cost to train. */
  multiple: number
  /** G: what training the next model costs, as a multiple of this one. */
  growth: number
  /** m: the share of revenue that is left when the cost of serving is paid, 0 to 1. */
  margin: number
}

/** What training the first model costs, 亿美元: the article's own example. */
export const FIRST_TRAINING_COST = 1

/** What training a model costs: C(n) = C(1) · Gⁿ⁻¹. */
export function trainingCost({ growth }: Business, generation: number): number {
  return FIRST_TRAINING_COST * growth ** (generation - 1)
}

/** What a model brings in, in the year after its training: R · C. */
export function revenue(business: Business, generation: number): number {
  return business.multiple * trainingCost(business, generation)
}

/** What is left of a model's revenue after the cost of serving: m · R · C. */
export function grossProfit(business: Business, generation: number): number {
  return business.margin * revenue(business, generation)
}

/** What a model earns over its life: (mR − 1) · C. */
export function modelResult(business: Business, generation: number): number {
  return grossProfit(business, generation) - trainingCost(business, generation)
}

/**
 * What the company earns in a year: the gross profit of last year's model less the training of this year's,
 * which from year 2 on is (mR − G) · C(year − 1). In year 1 there is nothing but the first training.
 */
export function companyResult(business: Business, year: number): number {
  const income = year > 1 ? grossProfit(business, year - 1) : 0
  return income - trainingCost(business, year)
}

/** The sum of the company's results over the years 1 to `years`. */
export function companyTotal(business: Business, years: number): number {
  return sum(years, year => companyResult(business, year))
}

/** The sum of what the models 1 to `generations` earn. */
export function modelTotal(business: Business, generations: number): number {
  return sum(generations, generation => modelResult(business, generation))
}

/** The growth G up to which a year of the company is no loss: mR. */
export function breakEvenGrowth({ multiple, margin }: Business): number {
  return margin * multiple
}

/** The margin m from which a model is no loss: 1 / R. Above 1 no margin is enough. */
export function breakEvenMargin({ multiple }: Business): number {
  return 1 / multiple
}

export type Outcome = 'gain' | 'loss' | 'even'

/** Whether a result is a gain or a loss; what is far below a cent of 亿美元 is the rounding of floating point. */
export function outcomeOf(result: number): Outcome {
  if (Math.abs(result) < 1e-5)
    return 'even'
  return result > 0 ? 'gain' : 'loss'
}

function sum(count: number, term: (index: number) => number): number {
  let total = 0
  for (let index = 1; index <= count; index++)
    total += term(index)
  return total
}
