import type { Business } from './model'
import { describe, expect, it } from 'vitest'
import {
  breakEvenGrowth,
  breakEvenMargin,
  companyResult,
  companyTotal,
  grossProfit,
  modelResult,
  modelTotal,
  outcomeOf,
  revenue,
  trainingCost,
} from './model'
import { randomLedgers } from './random-ledgers'

const tenfold: Business = { multiple: 2, growth: 10, margin: 1 }
const generations = [1, 2, 3]

describe('worked out by hand', () => {
  it('is +21 by model, −11 by company and 32 on the way, with R = 2 and G = 4', () => {
    const fourfold = { ...tenfold, growth: 4 }
    expect(generations.map(n => modelResult(fourfold, n))).toEqual([1, 4, 16])
    expect(generations.map(year => companyResult(fourfold, year))).toEqual([-1, -2, -8])
    expect([modelTotal(fourfold, 3), companyTotal(fourfold, 3), revenue(fourfold, 3)]).toEqual([21, -11, 32])
  })

  it('is the article\'s own case for the first model: 1 → 2 → 1', () => {
    expect(trainingCost(tenfold, 1)).toBe(1)
    expect(revenue(tenfold, 1)).toBe(2)
    expect(modelResult(tenfold, 1)).toBe(1)
  })

  it('lets every model earn while the company loses ever more, with R = 2 and G = 10', () => {
    expect(generations.map(n => modelResult(tenfold, n))).toEqual([1, 10, 100])
    expect(generations.map(year => companyResult(tenfold, year))).toEqual([-1, -8, -80])
  })

  it('breaks even from year 2 on with G = R', () => {
    const steady = { ...tenfold, growth: 2 }
    expect(generations.map(year => companyResult(steady, year))).toEqual([-1, 0, 0])
  })

  it('earns from year 2 on when training costs no more than the year before', () => {
    const flat = { ...tenfold, growth: 1 }
    expect(generations.map(year => companyResult(flat, year))).toEqual([-1, 1, 1])
  })

  it('takes the cost of serving off the revenue: R = 4 at a margin of 60%, G = 3', () => {
    const served = { multiple: 4, growth: 3, margin: 0.6 }
    expect(grossProfit(served, 2)).toBeCloseTo(7.2)
    expect(modelResult(served, 2)).toBeCloseTo(4.2)
    // 7.2 from model 2, less 9 for training model 3.
    expect(companyResult(served, 3)).toBeCloseTo(-1.8)
  })

  it('breaks a model with R = 2 even at a margin of 50%', () => {
    expect(breakEvenMargin(tenfold)).toBe(0.5)
    expect(modelResult({ ...tenfold, margin: 0.5 }, 3)).toBe(0)
    expect(outcomeOf(modelResult({ ...tenfold, margin: 0.45 }, 1))).toBe('loss')
    expect(outcomeOf(modelResult({ ...tenfold, margin: 0.55 }, 1))).toBe('gain')
  })
})

describe('for any business', () => {
  const businesses = randomLedgers(500).map(({ growth, multiple, margin }): Business => ({ growth, multiple, margin: margin / 100 }))

  it('loses in a year exactly when G > mR', () => {
    for (const business of businesses) {
      const isLoss = outcomeOf(companyResult(business, 3)) === 'loss'
      expect(isLoss, JSON.stringify(business)).toBe(business.growth > breakEvenGrowth(business) + 1e-9)
    }
  })

  it('is a gain for a model exactly when the margin is above 1 / R', () => {
    for (const business of businesses) {
      const isGain = outcomeOf(modelResult(business, 2)) === 'gain'
      expect(isGain, JSON.stringify(business)).toBe(business.margin > breakEvenMargin(business) + 1e-9)
    }
  })

  it('multiplies by G from one year to the next, once there is income', () => {
    for (const business of businesses)
      expect(companyResult(business, 4)).toBeCloseTo(companyResult(business, 3) * business.growth, 6)
  })

  it('telescopes: the company\'s years are the results of the models that have paid, less the last training', () => {
    for (const business of businesses) {
      for (const years of [1, 2, 5])
        expect(companyTotal(business, years)).toBeCloseTo(modelTotal(business, years - 1) - trainingCost(business, years), 6)
    }
  })

  it('earns by company, with what is on the way, what it earns by model', () => {
    for (const business of businesses) {
      for (const count of [1, 2, 3, 4, 5])
        expect(companyTotal(business, count) + grossProfit(business, count)).toBeCloseTo(modelTotal(business, count), 5)
    }
  })
})
