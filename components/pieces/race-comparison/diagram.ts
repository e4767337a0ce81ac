import type { Point } from '../../../app/progress-line/climb'
import type { Box } from '../shared/place-labels'
import type { Mark } from './lanes'
import type { Race } from './race'
import type { Stage } from './stages'
import type { Pose } from './story'
import { scaleLinear } from 'd3-scale'
import { cornersOf } from '../shared/points'
import { FIRMS, openingCount, TEMPTATION, tippingPoint } from './model'
import { actionNames, actions } from './parameters'
import { safeShare } from './race'

/** What the choices bring at rewards from a half on, without the harm that all share; where they bring less or more, there is room for that. */
const LEAST = 0
const MOST = 1.42

/** Rows above the lines, for the tipping point and its way, and below, for the firms and the ends of the axis, in pixels. */
const ABOVE = 74
const BELOW = 58

/** Room at the right for the lines' names, in pixels. */
const NAMES = 74

/** How far the line at the tipping point rises above the plot, in pixels. */
export const TIP_RISE = 24

/** A part of the plot, as an SVG rectangle has it, in pixels. */

/** What each choice brings over the number of firms that choose safety, and where the firms stand on it: Schelling's diagram. */
export interface Diagram {
  plot: Box
  /** Where the two choices bring the same, in pixels; undefined where they nowhere do. */
  tip: number | undefined
  /** Where its line ends above. */
  tipTop: number
  /** Where they slide to the bottom, and where they climb to the top: the corners of polygons. */
  falls: string
  climbs: string
  haste: [Point, Point]
  safety: [Point, Point]
  /** From where the firms begin, along the better choice, to where they are. */
  trail: Point[]
  start: Point
  dot: Point
  /** Where the race before has ended, while that is still seen. */
  ghost: Point
  /** The better choice and the worse, where the firms are. */
  gap: [Point, Point]
  isSafetyBetter: boolean
  firms: Mark[]
  /** The way of the tipping point by the deeds, each a piece of it. */
  deeds: { from: number, to: number, path: string }[]
  deedsY: number
  /** The share that a place in the picture stands for. */
  shareAt: (x: number) => number
}

/** Where the choices bring the same, at this moment. */
export function tipOf(pose: Pose): number {
  return tippingPoint({ reward: pose.reward, relief: actionNames.reduce((sum, action) => sum + pose[action] * actions[action], 0) })
}

/** The share of the firms that choose safety when a part of the race is run. */
export function shareAt({ choices, rounds }: Race, part: number): number {
  const done = part * rounds
  const [before, next] = [choices[Math.floor(done)]!, choices[Math.ceil(done)]!].map(safeShare) as [number, number]
  return before + (next - before) * (done - Math.floor(done))
}

/**
 * The diagram in a box.
 * @param stage that it belongs to
 * @param pose of this moment
 * @param box for all of it, in pixels
 */
export function diagramOf(stage: Stage, pose: Pose, box: Box): Diagram {
  const { up, opening, values } = stage
  const plot = { left: box.left + 10, right: box.right - NAMES, top: box.top + ABOVE, bottom: box.bottom - BELOW }
  const x = scaleLinear([0, 1], [plot.left, plot.right])
  const tip = tipOf(pose)
  const haste = TEMPTATION
  const safety = (share: number) => share - tip + TEMPTATION
  const y = scaleLinear([Math.min(LEAST, safety(0)), Math.max(MOST, safety(1))], [plot.bottom - 4, plot.top + 4])
  const at = (share: number, payoff: number) => ({ x: x(share), y: y(payoff) })
  const better = (share: number) => at(share, Math.max(haste, safety(share)))

  const share = pose.opening + shareAt(up, pose.way) - opening / FIRMS
  const bend = tip > Math.min(share, pose.opening) && tip < Math.max(share, pose.opening) ? [better(tip)] : []
  const base = tippingPoint({ reward: pose.reward, relief: 0 })
  let reached = base
  const drawn = (line: [Point, Point]): [Point, Point] => [line[0], { x: line[0].x + (line[1].x - line[0].x) * pose.lines, y: line[0].y + (line[1].y - line[0].y) * pose.lines }]

  const border = tip > 0 ? x(tip) : plot.left
  const deedsY = box.top + 55

  return {
    plot,
    tip: tip > 0 ? border : undefined,
    tipTop: plot.top - TIP_RISE,
    falls: cornersOf({ ...plot, right: border }),
    climbs: cornersOf({ ...plot, left: border }),
    haste: drawn([at(0, haste), at(1, haste)]),
    safety: drawn([at(0, safety(0)), at(1, safety(1))]),
    trail: [better(pose.opening), ...bend, better(share)],
    start: better(pose.opening),
    dot: better(share),
    ghost: better(pose.end),
    gap: [better(share), at(share, Math.min(haste, safety(share)))],
    isSafetyBetter: share > tip,
    firms: Array.from({ length: FIRMS }, (_, firm) => ({
      firm,
      x: x((firm + 0.5) / FIRMS),
      y: plot.bottom + 18,
      size: 8,
      isSafe: firm < Math.round(share * FIRMS),
      isLeader: firm < values.leaders,
    })),
    deeds: actionNames.map((action) => {
      const from = reached
      reached -= actions[action] * pose[action]
      const to = x(Math.max(reached, 0))
      return { from: x(from), to, path: `M${x(from)},${deedsY}H${to}m7,-6l-7,6l7,6` }
    }).filter(({ from, to }) => from - to > 0.5),
    deedsY,
    shareAt: place => x.invert(place),
  }
}

/**
 * The start for which as many firms choose safety at first as a hand shows.
 * @param share that the hand shows
 * @param leaders how many lead
 * @param least that the start may be
 * @param most that the start may be
 */
export function nearestStart(share: number, leaders: number, least: number, most: number): number {
  const starts = Array.from({ length: most - least + 1 }, (_, index) => least + index)
  const distance = (start: number) => Math.abs(openingCount(start, leaders) - share * FIRMS)
  return starts.reduce((best, start) => distance(start) < distance(best) ? start : best)
}
