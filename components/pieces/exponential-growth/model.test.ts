import { describe, expect, it } from 'vitest'
import { doublingTimeOf, guessRatio, lookbackOf, progress, yearlyGrowth } from './model'

describe('progress', () => {
  it.each([
    [24, 6, 1 / 16],
    [12, 6, 1 / 4],
    [24, 12, 1 / 4],
    [24, 3, 1 / 256],
    [0, 6, 1],
  ])('%d months before, doubling every %d months, is %d', (lookback, doublingTime, share) => {
    expect(progress(lookback, doublingTime)).toBeCloseTo(share, 12)
  })

  it('halves with every doubling time looked back', () => {
    for (let doublingTime = 1; doublingTime <= 24; doublingTime += 0.7) {
      for (let lookback = 0; lookback <= 48; lookback += 3.1)
        expect(progress(lookback + doublingTime, doublingTime)).toBeCloseTo(progress(lookback, doublingTime) / 2, 12)
    }
  })

  it('multiplies where times add up', () => {
    expect(progress(7, 5) * progress(11, 5)).toBeCloseTo(progress(18, 5), 12)
  })

  it('falls with the time looked back and rises with the doubling time', () => {
    for (let value = 1; value < 24; value++) {
      expect(progress(value + 1, 6)).toBeLessThan(progress(value, 6))
      expect(progress(24, value + 1)).toBeGreaterThan(progress(24, value))
    }
  })

  it('is undone by lookbackOf', () => {
    expect(lookbackOf(1 / 16, 6)).toBeCloseTo(24, 12)
    expect(lookbackOf(progress(17.3, 4.2), 4.2)).toBeCloseTo(17.3, 10)
  })
})

describe('yearly growth', () => {
  it('is fourfold when a thing doubles every six months', () => {
    expect(yearlyGrowth(6)).toBe(4)
  })

  it('is tenfold when it doubles every 3.61 months: 12 · log10(2)', () => {
    expect(doublingTimeOf(10)).toBeCloseTo(12 * 0.3010299957, 8)
    expect(yearlyGrowth(doublingTimeOf(10))).toBeCloseTo(10, 10)
    expect(progress(24, doublingTimeOf(10))).toBeCloseTo(1 / 100, 12)
  })
})

describe('guessRatio', () => {
  it('says that 60 % where 1/16 is true is 9.6 times too much', () => {
    expect(guessRatio(0.6, 1 / 16)).toBeCloseTo(9.6, 12)
  })
})
