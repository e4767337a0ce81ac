import { describe, expect, it } from 'vitest'
import { squareSide } from './square-side'

describe('squareSide', () => {
  it('has the area of the amount: ten times as much is ten times the area', () => {
    expect(squareSide(10, 38) ** 2 / squareSide(1, 38) ** 2).toBeCloseTo(10)
    expect(squareSide(1, 38)).toBe(38)
    expect(squareSide(0, 38)).toBe(0)
  })
})
