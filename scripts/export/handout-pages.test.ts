import { expect, it } from 'vitest'
import { paginate } from './handout-pages'

it('puts as many slides on a page as fit, in order', () => {
  expect(paginate([60, 40, 50, 50, 1, 99], 100)).toEqual([1, 1, 2, 2, 3, 3])
})

it('gives one that is higher than a page pages of its own', () => {
  expect(paginate([30, 150, 30, 30], 100)).toEqual([1, 2, 4, 4])
})
