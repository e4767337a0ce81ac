import { describe, expect, it } from 'vitest'
import { pointSquare } from './points'

describe('pointSquare', () => {
  const square = pointSquare(10_000_000)

  it('has 100 × 100 points, each of them 1000 of ten million', () => {
    expect(square.points).toBe(10_000)
    expect(square.each).toBe(1000)
    expect(square.group).toBe(10)
  })

  it('parts each of 100 groups into ten times ten points, and cuts none', () => {
    const groups = Array.from(square.groups.matchAll(/M([\d.]+),([\d.]+)h([\d.]+)v([\d.]+)/g), ([, ...numbers]) => numbers.map(Number))
    const rows = Array.from(square.gaps.matchAll(/M0,([\d.]+)h/g), ([, y]) => Number(y))
    const columns = Array.from(square.gaps.matchAll(/M([\d.]+),0v/g), ([, x]) => Number(x))
    expect(groups).toHaveLength(100)
    const [first, second] = groups as [number[], number[]]
    expect((second[0]! - first[0]! - first[2]!) / Number(/v([\d.]+)/.exec(square.gaps)![1]), 'a gap between groups, in gaps between points').toBeGreaterThan(5)
    let points = 0
    for (const [x, y, width, height] of groups as [number, number, number, number][]) {
      const across = columns.filter(at => at > x && at < x + width).length + 1
      const down = rows.filter(at => at > y && at < y + height).length + 1
      points += across * down
      expect(x + width).toBeLessThanOrEqual(square.size)
    }
    expect(points).toBe(square.points)
  })
})
