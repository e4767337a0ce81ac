import { expect, it } from 'vitest'
import { randomValues } from '../shared/random-values'
import { lanesOf, RANGE, rangeOf } from './lanes'
import { schema } from './parameters'
import { stage, story } from './stages'

const box = { left: 0, right: 400, top: 0, bottom: 300 }
const { down, up, leader } = stage(2, story[2]!.values)

it('draws each firm as high as the round pays it, and a mark where its lane has come to', () => {
  const range = rangeOf([down, up])
  const height = (payoff: number) => 300 * (range[1] - payoff) / (range[1] - range[0])
  for (const [part, round] of [[0, 0], [1 / down.rounds, 1], [1, down.rounds]] as const) {
    const { lanes, zero } = lanesOf(down, leader, box, range, part, 6)
    expect(zero).toBeCloseTo(height(0), 6)
    lanes.forEach(({ head, firm, stretches }) => {
      expect(head.y).toBeCloseTo(height(down.payoffs[round]![firm]!), 6)
      expect(head.isSafe).toBe(down.choices[round]![firm])
      if (part > 0)
        expect(stretches.at(-1)!.path).toMatch(new RegExp(`[H ]${Math.round(head.x * 10) / 10}(?:,|$)`))
    })
  }
})

it('draws a part of a race as it draws the whole', () => {
  // In the middle of a round half of the way is gone, whatever the part of the race.
  const range = rangeOf([up])
  const at = (part: number) => lanesOf(up, leader, box, range, part, 6).lanes.map(({ head }) => head.y)
  const [before, middle, after] = [3, 3.5, 4].map(round => at(round / up.rounds)) as [number[], number[], number[]]
  middle.forEach((y, firm) => expect(y).toBeCloseTo((before[firm]! + after[firm]!) / 2, 6))
})

it('draws every lane without a gap, and within a round nothing anew but that round', () => {
  const range = rangeOf([down])
  const at = (round: number) => lanesOf(down, leader, box, range, round / down.rounds, 6)
  // Where a path ends: its last numbers, but for the height of a level end.
  const endOf = (path: string) => Number(/([\d.]+)(?:,[\d.]+)?$/.exec(path)![1])
  const startsOf = (path: string) => Array.from(path.matchAll(/M([\d.]+)/g), ([, start]) => Number(start))
  for (let round = 1.25; round < down.rounds; round++) {
    const [now, later] = [at(round), at(round + 0.5)]
    expect(now.lanes.map(({ stretches }) => stretches)).toEqual(later.lanes.map(({ stretches }) => stretches))
    const ends = now.lanes.map(({ stretches }) => stretches.map(({ path }) => ({ from: startsOf(path)[0], to: endOf(path) })))
    for (const lane of ends)
      expect(lane.slice(1).map(({ from }) => from)).toEqual(lane.slice(0, -1).map(({ to }) => to))
    // From the end of the last whole round to the mark.
    now.growing.forEach(({ firm, points }) => {
      const way = points.split(' ').map(point => point.split(',').map(Number) as [number, number])
      expect(way[0]![0]).toBe(ends[firm]!.at(-1)!.to)
      expect(way.at(-1)![0]).toBeCloseTo(now.lanes[firm]!.head.x, 0)
      expect(way.at(-1)![1]).toBeCloseTo(now.lanes[firm]!.head.y, 0)
    })
    expect(now.growing).toHaveLength(10)
    // Few paths, as each that changes takes a browser long.
    expect(now.run.length).toBeLessThanOrEqual(4)
    expect(now.run.map(({ path }) => path).join('').length).toBe(now.lanes.flatMap(({ stretches }) => stretches.map(({ path }) => path)).join('').length)
  }
})

it('has room for every race', () => {
  for (const values of randomValues(schema, 50)) {
    const races = stage(2, values)
    const [least, most] = rangeOf([races.down, races.up])
    expect(least + 0.08).toBeGreaterThanOrEqual(RANGE[0])
    expect(most - 0.4).toBeLessThanOrEqual(RANGE[1])
  }
})
