import { describe, expect, it } from 'vitest'
import { BLOCK, drawWeights, SIZE } from './weights'

describe('drawWeights', () => {
  const weights = drawWeights(1)

  it('writes numbers from −1 to 1, the same every time', () => {
    expect(weights.every(({ text }) => /^−?[01]\.\d\d$/.test(text) && Math.abs(Number(text.replace('−', '-'))) <= 1)).toBe(true)
    expect(new Set(weights.map(({ text }) => text)).size).toBeGreaterThan(weights.length / 2)
    expect(drawWeights(1)).toEqual(weights)
    expect(drawWeights(2)).not.toEqual(weights)
  })

  it('fills the block to its edges, with room around each number', () => {
    const columns = Array.from(new Set(weights.map(({ x }) => x)))
    const rows = Array.from(new Set(weights.map(({ y }) => y)))
    // The widest number, −0.00, is less than three ems wide.
    columns.slice(1).forEach((x, index) => expect(x - columns[index]!).toBeGreaterThanOrEqual(3 * SIZE))
    rows.slice(1).forEach((y, index) => expect(y - rows[index]!).toBeGreaterThan(SIZE))
    expect(rows[0]!).toBeLessThanOrEqual(SIZE)
    expect(columns.at(-1)!).toBeGreaterThanOrEqual(BLOCK.width)
    expect(rows.at(-1)!).toBeGreaterThanOrEqual(BLOCK.height)
  })
})
