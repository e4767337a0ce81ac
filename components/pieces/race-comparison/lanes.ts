import type { Point } from '../../../app/progress-line/climb'
import type { Box } from '../shared/place-labels'
import type { Race } from './race'
import { extent, range as indices } from 'd3-array'
import { pointsOf } from '../shared/points'
import { rankOf } from './race'

/** Half of a firm's mark, in pixels, where races are large and where they are small. */
export const MARK = { large: 6, small: 3 }

/** From the least to the most that a picture has room for, in what a round pays. */
export type Range = [least: number, most: number]

/** A firm, where it stands at this moment. */
export interface Mark extends Point {
  firm: number
  /** Half of its width, in pixels. */
  size: number
  isSafe: boolean
  /** It chooses safety whatever that pays. */
  isLeader: boolean
}

/** The trace of a firm through a race. */
export interface Lane {
  firm: number
  isAhead: boolean
  /** Its way, by what the firm chose there, up to the last whole round. */
  stretches: { path: string, isSafe: boolean }[]
  /** The same from round to round, as the points of a line that a finger can hit. */
  reach: string
  head: Mark
}

/** The traces of all firms that are drawn alike, as one path. */
export interface Trace {
  path: string
  isSafe: boolean
  isAhead: boolean
}

/** What has been run of a round by a firm, as the points of a line. */
export interface Growth {
  firm: number
  points: string
  isSafe: boolean
  isAhead: boolean
}

/** A race as it is drawn. */
export interface Lanes {
  lanes: Lane[]
  /** The rounds that have been run, who is ahead last. Few paths, as the style of each is found anew whenever it changes. */
  run: Trace[]
  /** The round that is being run, which changes in every frame. */
  growing: Growth[]
  /** Height of the line between winning and losing. */
  zero: number
  left: number
  right: number
}

/** Slow at both ends, and exactly what a cubic with level handles at a third and two thirds draws. */
function eased(part: number): number {
  return part ** 2 * (3 - 2 * part)
}

/** A part of a race is a fraction, and so a whole round perhaps a hair less. */
const ROUNDING = 1e-9

/** Air below the lowest lane, and above the highest, where who is ahead is named. */
const AIR: Range = [0.08, 0.4]

/** The least and the most that any race can pay a firm: safe alone among the hasty, and safe where all are, with all that rewards it. */
export const RANGE: Range = [-1.42, 1.94]

/** What some races pay, with air around it. */
export function rangeOf(races: Race[]): Range {
  const [least, most] = extent(races.flatMap(({ payoffs }) => payoffs.flat())) as [number, number]
  return [Math.min(least, 0) - AIR[0], Math.max(most, 0) + AIR[1]]
}

/** The height of a payoff in a box, in pixels. */
function heightOf(payoff: number, box: Box, [least, most]: Range): number {
  return box.bottom - (payoff - least) / (most - least) * (box.bottom - box.top)
}

/**
 * A race in a box, as far as it has been run.
 * @param race what happened
 * @param leader index of the firm that is strongest
 * @param box for all of it, in pixels
 * @param range of payoffs that fills the box
 * @param part that has been run, 0 to 1
 * @param size of a firm's mark
 */
export function lanesOf(race: Race, leader: number, box: Box, range: Range, part: number, size: number): Lanes {
  // Two columns of marks, so that each firm is seen among its like.
  const stagger = 2 * size
  const ahead = size * 1.4
  const [left, right] = [box.left + ahead, box.right - ahead - stagger]
  const x = (round: number) => left + (right - left) * round / race.rounds
  const leaders = Math.round(race.rules.leaders * race.choices[0]!.length)
  const done = part * race.rounds

  const growing: Growth[] = []
  const lanes = race.choices[0]!.map((_, firm): Lane => {
    const isAhead = firm === race.ahead
    const offset = (rankOf(firm, leader) % 2) * stagger
    const y = (round: number) => heightOf(race.payoffs[round]![firm]!, box, range)
    const stretches: Lane['stretches'] = []
    for (let round = 0; round < done; round++) {
      const isSafe = race.choices[round + 1]![firm]!
      // Level on and on is one line.
      if (round + 2 <= done + ROUNDING && race.isQuiet[round] && race.isQuiet[round + 1] && stretches.at(-1)?.isSafe === isSafe)
        continue
      const [from, to] = [round, round + 1].map(round => ({ x: x(round) + offset, y: y(round) })) as [Point, Point]
      const last = stretches.at(-1)
      if (round + 1 > done + ROUNDING)
        growing.push({ firm, points: pointsOf(firstPart(from, to, done - round)), isSafe, isAhead })
      else if (last?.isSafe === isSafe)
        last.path += curve(from, to)
      else
        stretches.push({ path: `M${pixels(from.x)},${pixels(from.y)}${curve(from, to)}`, isSafe })
    }
    const [before, next] = [Math.floor(done), Math.ceil(done)]
    return {
      firm,
      isAhead,
      stretches,
      reach: pointsOf(indices(Math.floor(done + ROUNDING) + 1).map(round => ({ x: x(round) + offset, y: y(round) }))),
      head: {
        firm,
        x: x(done) + offset,
        y: y(before) + (y(next) - y(before)) * eased(done - before),
        size: isAhead ? ahead : size,
        isSafe: race.choices[next]![firm]!,
        isLeader: firm < leaders,
      },
    }
  })
  const run: Trace[] = []
  for (const { isAhead, stretches } of [...lanes].sort((one, other) => Number(one.isAhead) - Number(other.isAhead)))
    stretches.forEach(stretch => join(run, { ...stretch, isAhead }))
  return { lanes, run, growing, zero: heightOf(0, box, range), left: box.left, right: box.right }
}

/**
 * How a firm's mark is drawn, in pixels: where the pen ends that makes a disc, the widths of the disc, of the rim around it,
 * of a wedge's edge and of a ring's pen, the corners of the wedge, and the radius of the ring.
 */
export function shapeOf({ x, y, size }: Mark) {
  return {
    // A line of no length is not drawn everywhere.
    dot: `${x},${y} ${x + 0.01},${y}`,
    disc: size * 1.85,
    rim: size * 2.15,
    ring: size * 1.45,
    pen: size * 0.25,
    wedge: `${x - size},${y - size * 0.8} ${x + size},${y - size * 0.8} ${x},${y + size}`,
    edge: size * 0.34,
  }
}

/** Adds a trace to those that are drawn like it. */
function join(traces: Trace[], trace: Trace): void {
  const alike = traces.find(({ isSafe, isAhead }) => isSafe === trace.isSafe && isAhead === trace.isAhead)
  if (alike)
    alike.path += trace.path
  else
    traces.push({ ...trace })
}

/** The rest of a path from one point level to another: a cubic whose handles lie level at a third and two thirds. */
function curve(from: Point, to: Point): string {
  if (Math.abs(to.y - from.y) < 0.05)
    return `H${pixels(to.x)}`
  const third = (to.x - from.x) / 3
  return `C${pixels(from.x + third)},${pixels(from.y)} ${pixels(to.x - third)},${pixels(to.y)} ${pixels(to.x)},${pixels(to.y)}`
}

/** How many straight pieces stand for a part of a curve. */
const PIECES = 8

/** A first part of the same curve, by points on it. */
function firstPart(from: Point, to: Point, part: number): Point[] {
  return indices(PIECES + 1).map(piece => part * piece / PIECES).map(share => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * eased(share) }))
}

function pixels(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** What of a drawn race no text may stand on. */
export function obstaclesOf({ zero, left, right }: Lanes, race: Race, box: Box, range: Range): { boxes: Box[], lines: Point[][] } {
  const boxes: Box[] = []
  const width = (right - left) / race.rounds
  const reach = race.payoffs.map(payoffs => (extent(payoffs) as [number, number]).map(payoff => heightOf(payoff, box, range)) as [number, number])
  for (let round = 0; round < race.rounds; round++) {
    const [from, to] = [reach[round]!, reach[round + 1]!]
    // Marks and staggered lanes reach a little further.
    const end = Math.min(left + width * (round + 1) + 24, right)
    if (round > 0 && race.isQuiet[round - 1] && race.isQuiet[round])
      boxes.at(-1)!.right = end
    else
      boxes.push({ left: left + width * round - 4, right: end, top: Math.min(from[1], to[1]) - 11, bottom: Math.max(from[0], to[0]) + 11 })
  }
  return { boxes, lines: [[{ x: left, y: zero }, { x: right, y: zero }]] }
}
