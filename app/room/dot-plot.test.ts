import { expect, it } from 'vitest'
import { packDots, stackOf } from './dot-plot'

const ROOM = { along: 104, across: 13.5 }

it('has room for as many dots as a hall holds, and makes few of them large', () => {
  for (const most of [0, 1, 7, 12, 60, 150, 500]) {
    const packing = packDots(most, ROOM, 9)
    const dots = stackOf(most, packing)
    expect(dots).toHaveLength(most)
    expect(Math.max(0, ...dots.map(({ along }) => along + 1)) * packing.pitch).toBeLessThanOrEqual(ROOM.along + 1e-9)
    expect(packing.rows * packing.pitch).toBeLessThanOrEqual(ROOM.across + 1e-9)
    expect(new Set(dots.map(({ along, across }) => `${along} ${across}`)).size).toBe(most)
  }
  expect(packDots(7, ROOM, 9)).toEqual({ pitch: 9, rows: 1 })
  // A stack of 500 is still dots, not a smear.
  expect(packDots(500, ROOM, 9).pitch).toBeGreaterThan(1.5)
})
