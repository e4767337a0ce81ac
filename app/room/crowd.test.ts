import { expect, it } from 'vitest'
import { binsOf, countFor, countOf, isNear, joinGuesses, medianOf, nearCount } from './crowd'

it('joins what phones have answered with the hands that were raised', () => {
  const joined = joinGuesses([{ value: 50, count: 2 }, { value: 7, count: 1 }], [10, 50], [0, 3])
  expect(joined).toEqual([{ value: 50, count: 5 }, { value: 7, count: 1 }])
  expect(countOf(joined)).toBe(6)
  expect([countFor(joined, 50), countFor(joined, 10)]).toEqual([5, 0])
})

it('finds the median by the guesses and not by their kinds', () => {
  expect(medianOf([])).toBeUndefined()
  expect(medianOf([{ value: 90, count: 1 }, { value: 10, count: 3 }])).toBe(10)
  expect(medianOf([{ value: 20, count: 1 }, { value: 31, count: 1 }])).toBe(25.5)
})

it('takes for near what is half to twice as much, both ends included', () => {
  expect([0, 3, 3.125, 6, 12.5, 13].map(guess => isNear(guess, 6.25))).toEqual([false, false, true, true, true, false])
  // 2 × 0.1 + 0.1 and 0.3 are not the same to a computer.
  expect(isNear(0.6, 0.1 + 0.2)).toBe(true)
  expect(nearCount([{ value: 4, count: 2 }, { value: 12, count: 5 }, { value: 50, count: 9 }], 6.25)).toBe(7)
})

it('gathers guesses around round numbers, from the lowest on', () => {
  expect(binsOf([{ value: 52, count: 1 }, { value: 7, count: 2 }, { value: 48, count: 1 }], 5)).toEqual([
    { value: 5, guesses: [{ value: 7, count: 2 }] },
    { value: 50, guesses: [{ value: 48, count: 1 }, { value: 52, count: 1 }] },
  ])
})
