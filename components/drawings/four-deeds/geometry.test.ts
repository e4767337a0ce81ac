import { expect, it } from 'vitest'
import { monthsSinceFirst, tippingSteps } from './geometry'

it('lowers the tipping point from deed to deed as the piece does: 5.5, 4.9, 4.4, 3.9 and 3.3 firms', () => {
  const steps = tippingSteps()
  expect(steps.map(({ action }) => action)).toEqual(['policy', 'interpretability', 'constitution', 'evaluations'])
  expect(steps.map(({ to }) => Number((to * 10).toFixed(6)))).toEqual([4.9, 4.4, 3.9, 3.3])
  expect(steps[0]!.from).toBeCloseTo(0.55, 9)
  steps.slice(1).forEach(({ from }, index) => expect(from).toBe(steps[index]!.to))
})

it('stands those who followed by the months between them: 3, 8 and 17 after the first', () => {
  expect(monthsSinceFirst()).toEqual([0, 3, 8, 17])
})
