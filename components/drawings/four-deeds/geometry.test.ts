import { expect, it } from 'vitest'
import { CHART, drawFall, MARK, monthsSinceFirst, tippingSteps } from './geometry'

it('lowers the tipping point from deed to deed as the piece does: 5.5, 4.9, 4.4, 3.9 and 3.3 firms', () => {
  const steps = tippingSteps()
  expect(steps.map(({ action }) => action)).toEqual(['policy', 'interpretability', 'constitution', 'evaluations'])
  expect(steps.map(({ to }) => Number((to * 10).toFixed(6)))).toEqual([4.9, 4.4, 3.9, 3.3])
  expect(steps[0]!.from).toBeCloseTo(0.55, 9)
  steps.slice(1).forEach(({ from }, index) => expect(from).toBe(steps[index]!.to))
})

it('lets it fall by at least 30 px to the left with every deed, from where the one before came to, in the middle of its row', () => {
  const { start, falls } = drawFall(tippingSteps())
  let before = start
  falls.forEach((fall, index) => {
    expect(fall.path).toBe(`M${before.x},${before.y + MARK}V${fall.y}H${fall.x}`)
    expect(before.x - fall.x).toBeGreaterThanOrEqual(30)
    expect(fall.y).toBe(CHART.head + CHART.row * (index + 0.5))
    before = fall
  })
  // A number of up to 54 px stands beside each mark.
  expect(falls.at(-1)!.x).toBeGreaterThanOrEqual(54 + 12)
  expect(start.x + 12 + 54).toBeLessThanOrEqual(CHART.width)
})

it('stands those who followed by the months between them: 3, 8 and 17 after the first', () => {
  expect(monthsSinceFirst()).toEqual([0, 3, 8, 17])
})
