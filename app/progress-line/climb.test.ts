import { describe, expect, it } from 'vitest'
import { createClimb } from './climb'

const box = { left: 0, right: 100, bottom: 100, top: 0 }

describe('createClimb', () => {
  it('begins at the bottom left and ends at the top right', () => {
    const climb = createClimb({ ...box, doublings: 8 })
    expect(climb.at(0)).toEqual({ x: 0, y: 100 })
    expect(climb.at(1).x).toBeCloseTo(100)
    expect(climb.at(1).y).toBeCloseTo(0)
  })

  it('with hardly any doubling is a straight line, so half the length is the middle', () => {
    const middle = createClimb({ ...box, doublings: 0.001 }).at(0.5)
    expect(middle.x).toBeCloseTo(50, 1)
    expect(middle.y).toBeCloseTo(50, 1)
  })

  it('rises without ever falling back, in equal steps of length', () => {
    const climb = createClimb({ ...box, doublings: 12 })
    const points = Array.from({ length: 21 }, (_, index) => climb.at(index / 20))
    const steps = points.slice(1).map((point, index) =>
      Math.hypot(point.x - points[index]!.x, point.y - points[index]!.y))
    points.slice(1).forEach((point, index) => {
      expect(point.x).toBeGreaterThan(points[index]!.x)
      expect(point.y).toBeLessThan(points[index]!.y)
    })
    // A chord is never longer than the stretch of line it spans, and only shorter at the bend.
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.25)
  })

  it('clamps what lies outside the line', () => {
    const climb = createClimb({ ...box, doublings: 4 })
    expect(climb.at(-1)).toEqual(climb.at(0))
    expect(climb.at(7)).toEqual(climb.at(1))
  })

  it('draws a stretch from one place to the other', () => {
    const climb = createClimb({ ...box, doublings: 0.001 })
    expect(climb.stretch(0, 0.5)).toMatch(/^M0,100L/)
    expect(climb.stretch(0, 0.5)).toMatch(/L50,50$/)
  })
})
