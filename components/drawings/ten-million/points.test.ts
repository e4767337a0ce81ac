import { describe, expect, it } from 'vitest'
import { pointSquare } from './points'

describe('pointSquare', () => {
  const square = pointSquare(10_000_000)

  it('has 100 × 100 points, each of them 1000 of ten million', () => {
    expect(square.points).toBe(10_000)
    expect(square.each).toBe(1000)
  })

  it('draws every point: rows of ten groups, each as long as ten points', () => {
    const groups = Array.from(square.path.matchAll(/M([\d.]+),([\d.]+)h([\d.]+)/g), ([, x, y, length]) => ({ x: Number(x), y: Number(y), length: Number(length) }))
    const [dash, space] = square.dashes.split(' ').map(Number) as [number, number]
    const points = groups.map(({ length }) => Math.floor((length - dash) / (dash + space) + 1e-6) + 1)
    expect(points.reduce((sum, count) => sum + count, 0)).toBe(square.points)
    expect(new Set(groups.map(({ y }) => y)).size).toBe(100)
    expect(groups.every(({ x, y, length }) => x + length <= square.size + dash && y <= square.size)).toBe(true)
  })
})
