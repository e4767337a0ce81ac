import { describe, expect, it } from 'vitest'
import { blocksOf, PICTURE } from './step'

describe('blocksOf', () => {
  it('leaves a block as it is, or makes it ten times as large', () => {
    for (const times of [1, 10]) {
      const [before, after] = blocksOf(times)
      expect(after.side ** 2 / before.side ** 2).toBeCloseTo(times)
    }
  })

  it('keeps both on their treads and inside the picture', () => {
    for (const { x, y, side, middle, tread } of blocksOf(10)) {
      expect(y + side).toBe(tread - 2)
      expect(x + side / 2).toBeCloseTo(middle)
      expect(Math.min(x, y)).toBeGreaterThan(0)
      expect(x + side).toBeLessThan(PICTURE.width)
    }
  })
})
