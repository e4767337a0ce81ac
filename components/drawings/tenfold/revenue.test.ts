import { describe, expect, it } from 'vitest'
import { REVENUES, revenueSquares } from './revenue'

const squares = revenueSquares(REVENUES, 40, 90)

describe('revenueSquares', () => {
  it('has one full step of ten, and only one', () => {
    expect(squares.map(({ times }) => times)).toEqual([undefined, undefined, 10, 4])
  })

  it('draws areas in proportion, one after the other', () => {
    const areas = squares.map(({ side }) => side ** 2 / 40 ** 2)
    areas.forEach((area, index) => expect(area).toBeCloseTo(REVENUES[index]!.amount))
    squares.slice(1).forEach(({ left }, index) => expect(left).toBeCloseTo(squares[index]!.left + squares[index]!.side + 90))
  })
})
