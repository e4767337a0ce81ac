import { describe, expect, it } from 'vitest'
import { BRIEF, durationOf, poseAt, visibility } from './motion'

const from = { drawn: 0, log: 1 }
const to = { drawn: 1, log: 3 }

describe('poseAt', () => {
  it('moves each number in its own time', () => {
    const motion = { drawn: { delay: 1000, duration: 2000, isEven: true } }
    expect(poseAt(from, to, motion, 0)).toEqual(from)
    expect(poseAt(from, to, motion, 500).drawn).toBe(0)
    expect(poseAt(from, to, motion, BRIEF.duration).log).toBe(3)
    expect(poseAt(from, to, motion, 1500).drawn).toBeCloseTo(0.25)
    expect(poseAt(from, to, motion, 3000)).toEqual(to)
    expect(poseAt(from, to, motion, 1e9)).toEqual(to)
  })

  it('begins anew where it is told to, wherever it had come to', () => {
    const motion = { drawn: { duration: 1000, isEven: true, from: 0 } }
    expect([0, 250, 1000].map(elapsed => poseAt(to, to, motion, elapsed).drawn)).toEqual([0, 0.25, 1])
  })

  it('is slow at both ends, in the middle at half time, and never turns back', () => {
    const at = (elapsed: number) => poseAt(from, to, {}, elapsed).drawn
    expect(at(BRIEF.duration / 2)).toBeCloseTo(0.5)
    // The cubic ease: a quarter of the time is 4 · 0.25³ = 1/16 of the way.
    expect(at(BRIEF.duration / 4)).toBeCloseTo(1 / 16)
    expect(at(BRIEF.duration * 3 / 4)).toBeCloseTo(15 / 16)
    for (let elapsed = 10; elapsed <= BRIEF.duration; elapsed += 10)
      expect(at(elapsed)).toBeGreaterThanOrEqual(at(elapsed - 10))
  })
})

describe('durationOf', () => {
  it('ends with the last number', () => {
    expect(durationOf({})).toBe(BRIEF.duration)
    expect(durationOf<typeof to>({ drawn: { delay: 2000, duration: 500 }, log: { duration: 900 } })).toBe(2500)
  })
})

describe('visibility', () => {
  it('goes from none to all between two values, in either direction', () => {
    expect([0, 0.5, 0.75, 1, 2].map(value => visibility(value, 0.5, 1))).toEqual([0, 0, 0.5, 1, 1])
    expect([0, 0.25, 0.5].map(value => visibility(value, 0.5, 0))).toEqual([1, 0.5, 0])
  })
})
