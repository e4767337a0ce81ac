import { describe, expect, it } from 'vitest'
import { drawRevenues, REVENUES } from './revenue'

const { squares, steps, right } = drawRevenues(REVENUES, { unit: 40, gap: 90, base: 300 })

describe('drawRevenues', () => {
  it('has one full step of ten, and only one', () => {
    expect(steps.map(({ times }) => times)).toEqual([10, 4])
  })

  it('draws areas in proportion, one after the other, on one line', () => {
    squares.forEach(({ side, top }, index) => {
      expect(side ** 2 / 40 ** 2).toBeCloseTo(REVENUES[index]!.amount)
      expect(top + side).toBeCloseTo(300)
    })
    squares.slice(1).forEach(({ left }, index) => expect(left).toBeCloseTo(squares[index]!.left + squares[index]!.side + 90))
    expect(right).toBeCloseTo(squares[3]!.left + squares[3]!.side)
  })
})
