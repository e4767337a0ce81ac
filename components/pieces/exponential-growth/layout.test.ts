import type { Mark } from './stages'
import { describe, expect, it } from 'vitest'
import { clearShare, labelled, layout } from './layout'
import { stage, story } from './stages'

/** The pictures of the reading view, on phones from the smallest on and on a tablet. */
const widths = [272, 312, 342, 382, 640]

describe('a picture narrower than a slide\'s', () => {
  it('keeps its axes and every place inside, at any values', () => {
    for (const width of widths) {
      for (const doubling of [1, 6, 24]) {
        for (const lookback of [0, 7, 24, 48]) {
          for (const log of [0, 0.5, 1]) {
            const { x, y, plot, height, timeTicks, shareTicks } = layout({ doubling, lookback, log, drawn: 1, answered: 1, forked: 0 }, width)
            expect(plot.right).toBeLessThan(width)
            expect(plot.bottom + 24).toBeLessThan(height)
            expect(x(lookback)).toBeGreaterThanOrEqual(plot.left)
            expect(x(0)).toBeLessThanOrEqual(plot.right)
            for (const { position } of timeTicks)
              expect(position).toBeGreaterThanOrEqual(plot.left)
            for (const { position } of shareTicks)
              expect(position >= y(1) - 1e-6 && position <= plot.bottom + 1e-6).toBe(true)
          }
        }
      }
    }
  })

  it('leaves room for the words of every tick of time', () => {
    for (const width of widths) {
      for (const lookback of [0, 24, 36, 48]) {
        const { timeTicks } = layout({ doubling: 6, lookback, log: 0, drawn: 1, answered: 1, forked: 0 }, width)
        expect(timeTicks.length).toBeGreaterThanOrEqual(2)
        timeTicks.slice(1).forEach(({ position }, index) => expect(timeTicks[index]!.position - position).toBeGreaterThanOrEqual(64))
      }
    }
  })

  it('labels all doublings of the story on an iPhone, and never two that touch', () => {
    const { x } = layout(stage(2, story[2]!.values).pose, 342)
    const marks = stage(2, story[2]!.values).doublings
    expect(labelled(marks, x).size).toBe(5)
    for (const width of widths) {
      for (const doubling of [1, 2, 3, 6]) {
        const { doublings, pose } = stage(2, { ...story[2]!.values, doubling, lookback: 48 })
        const { x } = layout(pose, width)
        const shown = doublings.filter(mark => labelled(doublings, x).has(mark))
        expect(shown.at(-1)!.lookback, 'the burst itself').toBe(0)
        const half = ({ label }: Mark) => label.length * 6
        shown.slice(1).forEach((mark, index) =>
          expect(x(mark.lookback) - half(mark)).toBeGreaterThan(x(shown[index]!.lookback) + half(shown[index]!)))
      }
    }
  })

  it('puts the verdict where neither the guess nor the truth stands', () => {
    for (let guess = 0; guess <= 1; guess += 0.05) {
      for (const truth of [1 / 256, 1 / 16, 0.5, 1])
        expect(Math.min(Math.abs(clearShare([guess, truth]) - guess), Math.abs(clearShare([guess, truth]) - truth))).toBeGreaterThan(0.1)
    }
  })
})
