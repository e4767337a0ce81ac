import type { Rules } from './model'
import { describe, expect, it } from 'vitest'
import { change, hastePayoff, run, safetyPayoff, shareOfAll, tippingPoint } from './model'

const bare: Rules = { reward: 0, leaders: 0, relief: 0 }
const races: Rules[] = [0, 0.2, 0.5, 0.8, 1].flatMap(reward =>
  [0, 2, 5].flatMap(leaders => [0, 0.1, 0.22].map(relief => ({ reward, leaders, relief }))))

describe('tippingPoint', () => {
  it('by hand: 0.6 + 0.3 − 0.7 · reward − relief', () => {
    expect(tippingPoint(bare)).toBeCloseTo(0.9, 12)
    expect(tippingPoint({ ...bare, reward: 0.5 })).toBeCloseTo(0.55, 12)
    expect(tippingPoint({ ...bare, reward: 0.5, relief: 0.22 })).toBeCloseTo(0.33, 12)
  })

  it('is where both choices pay the same', () => {
    for (const rules of races)
      expect(safetyPayoff(tippingPoint(rules), rules)).toBeCloseTo(hastePayoff(), 12)
  })

  it('falls with the reward and with every action', () => {
    expect(tippingPoint({ ...bare, reward: 0.6 })).toBeLessThan(tippingPoint({ ...bare, reward: 0.5 }))
    expect(tippingPoint({ ...bare, relief: 0.05 })).toBeLessThan(tippingPoint(bare))
  })
})

describe('run', () => {
  it('slides to the bottom from just below the tipping point, climbs to the top from just above', () => {
    for (const reward of [0.2, 0.5, 0.8]) {
      const rules = { ...bare, reward }
      const tip = tippingPoint(rules)
      expect(run(tip - 0.01, rules, 400).at(-1)).toBeLessThan(1e-6)
      expect(run(tip + 0.01, rules, 400).at(-1)).toBeGreaterThan(1 - 1e-6)
      expect(change(tip, rules)).toBeCloseTo(0, 12)
    }
  })

  it('stays between what the leaders hold and the whole, and never turns back', () => {
    for (const rules of races) {
      for (const start of [0, 0.3, 0.6, 1]) {
        const shares = run(start, rules, 60)
        const rises = shares.at(-1)! >= shares[0]!
        shares.forEach((share, round) => {
          expect(share).toBeGreaterThanOrEqual(rules.leaders / 10)
          expect(share).toBeLessThanOrEqual(1)
          if (round > 0)
            expect(rises ? share - shares[round - 1]! : shares[round - 1]! - share).toBeGreaterThanOrEqual(-1e-12)
        })
      }
    }
  })

  it('differs from a step 64 times as fine by less than a millionth', () => {
    for (const rules of races) {
      const coarse = run(0.4, rules, 40)
      const fine = run(0.4, rules, 40, 0.125 / 64)
      coarse.forEach((share, round) => expect(Math.abs(share - fine[round]!)).toBeLessThan(1e-6))
    }
  })

  it('agrees with the closed form: t = −ln p / p* − ln(1 − p) / (1 − p*) + ln|p − p*| / (p* (1 − p*))', () => {
    const rules = { ...bare, reward: 0.5 }
    const tip = tippingPoint(rules)
    const time = (p: number) => -Math.log(p) / tip - Math.log(1 - p) / (1 - tip) + Math.log(Math.abs(p - tip)) / (tip * (1 - tip))
    for (const start of [0.3, 0.5, 0.6, 0.8]) {
      run(start, rules, 20).forEach((share, round) => {
        if (share > 1e-3 && share < 1 - 1e-3)
          expect(time(share) - time(start)).toBeCloseTo(round, 3)
      })
    }
  })
})

describe('leaders', () => {
  it('lift the start: three of ten, and four in ten of the others, are 58 %', () => {
    expect(shareOfAll(0.4, { ...bare, leaders: 3 })).toBeCloseTo(0.58, 12)
  })

  it('turn a race that would slide into one that climbs', () => {
    const rules = { ...bare, reward: 0.5 }
    expect(run(0.4, rules, 80).at(-1)).toBeLessThan(0.01)
    expect(run(0.4, { ...rules, leaders: 3 }, 80).at(-1)).toBeGreaterThan(0.99)
  })
})
