import type { Point } from '../../../app/progress-line/climb'
import type { Box } from '../shared/place-labels'
import type { Race } from './stages'
import { rankOf } from './stages'

/** The least and the most that a round can pay a firm, with some air; the same in all pictures, so that they compare. */
const LEAST = -1.42
const MOST = 2.15

/** Half of a firm's mark, in pixels, where races are large and where they are small. */
export const MARK = { large: 6, small: 3 }

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
  /** What is drawn of it, by what the firm chose there. */
  stretches: { path: string, isSafe: boolean }[]
  head: Mark
}

/** A race as it is drawn. */
export interface Lanes {
  lanes: Lane[]
  /** Height of the line between winning and losing. */
  zero: number
  left: number
  right: number
}

/** Slow at both ends, and exactly what a cubic with level handles at a third and two thirds draws. */
function eased(part: number): number {
  return part ** 2 * (3 - 2 * part)
}

/** The height of a payoff in a box, in pixels. */
export function heightOf(payoff: number, box: Box): number {
  return box.bottom - (payoff - LEAST) / (MOST - LEAST) * (box.bottom - box.top)
}

/**
 * A race in a box, as far as it has been run.
 * @param race what happened
 * @param leader index of the firm that is strongest
 * @param box for all of it, in pixels
 * @param part that has been run, 0 to 1
 * @param size of a firm's mark
 */
export function lanesOf(race: Race, leader: number, box: Box, part: number, size: number): Lanes {
  // Two columns of marks, so that each firm is seen among its like.
  const stagger = 2 * size
  const ahead = size * 1.4
  const [left, right] = [box.left + ahead, box.right - ahead - stagger]
  const x = (round: number) => left + (right - left) * round / race.rounds
  const leaders = Math.round(race.rules.leaders * race.choices[0]!.length)
  const done = part * race.rounds

  const lanes = race.choices[0]!.map((_, firm): Lane => {
    const offset = (rankOf(firm, leader) % 2) * stagger
    const y = (round: number) => heightOf(race.payoffs[round]![firm]!, box)
    const stretches: Lane['stretches'] = []
    for (let round = 0; round < done; round++) {
      const isSafe = race.choices[round + 1]![firm]!
      const stretch = curve({ x: x(round) + offset, y: y(round) }, { x: x(round + 1) + offset, y: y(round + 1) }, Math.min(done - round, 1))
      const last = stretches.at(-1)
      if (last?.isSafe === isSafe)
        last.path += stretch
      else
        stretches.push({ path: `M${pixels(x(round) + offset)},${pixels(y(round))}${stretch}`, isSafe })
    }
    const [before, next] = [Math.floor(done), Math.ceil(done)]
    const isAhead = firm === race.ahead
    return {
      firm,
      isAhead,
      stretches,
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
  return { lanes, zero: heightOf(0, box), left: box.left, right: box.right }
}

/**
 * The rest of a path from one point level to another, or a first part of it.
 * @param from where the path has come to
 * @param to where the round ends
 * @param part of the round, 0 to 1
 */
function curve(from: Point, to: Point, part: number): string {
  const end = from.x + (to.x - from.x) * part
  if (Math.abs(to.y - from.y) < 0.05)
    return `H${pixels(end)}`
  // De Casteljau's split of the cubic whose handles lie level at a third and two thirds.
  const [second, third] = [from.y + (to.y - from.y) * part ** 2, from.y + (to.y - from.y) * eased(part)]
  return `C${pixels(from.x + (end - from.x) / 3)},${pixels(from.y)} ${pixels(from.x + (end - from.x) * 2 / 3)},${pixels(second)} ${pixels(end)},${pixels(third)}`
}

function pixels(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** What of a drawn race no text may stand on. */
export function obstaclesOf({ lanes, zero, left, right }: Lanes, race: Race, box: Box): { boxes: Box[], lines: Point[][] } {
  const boxes: Box[] = []
  for (let round = 0; round < race.rounds; round++) {
    const around = [...race.payoffs[round]!, ...race.payoffs[round + 1]!].map(payoff => heightOf(payoff, box))
    const width = (right - left) / race.rounds
    // Marks and staggered lanes reach a little further.
    boxes.push({ left: left + width * round - 4, right: Math.min(left + width * (round + 1) + 24, right), top: Math.min(...around) - 11, bottom: Math.max(...around) + 11 })
  }
  return { boxes: lanes.length === 0 ? [] : boxes, lines: [[{ x: left, y: zero }, { x: right, y: zero }]] }
}
