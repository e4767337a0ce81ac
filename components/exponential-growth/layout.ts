import type { Point } from '../climb/climb'
import { range, ticks } from 'd3-array'
import { scaleLinear, scaleLog } from 'd3-scale'
import { curveMonotoneX, line } from 'd3-shape'
import { progress } from './model'

/** What the picture moves by, as numbers that can stand between two stages. */
export interface Pose {
  /** Months. */
  doubling: number
  /** Months. */
  lookback: number
  /** 0 on a linear axis, 1 on a logarithmic one. */
  log: number
  /** How much of the curve is drawn, 0 to 1, from the earliest time on. */
  drawn: number
  /** 0 while the room guesses, 1 when the truth is on show. */
  answered: number
  /** 0 or 1: how far the flat branch of the fork has come. */
  forked: number
}

export const WIDTH = 836
export const HEIGHT = 262
export const PLOT = { left: 62, right: 796, top: 18, bottom: 226 }

/** Room between the axis and the earliest time, for a handle and its label. */
const INSET = 34

/** The chart never shows less than this, in months, so that looking back is seen to move. */
const SHORTEST_WINDOW = 24

const SAMPLES = 120

export interface Tick {
  position: number
  value: number
}

export interface Layout {
  x: (lookback: number) => number
  y: (share: number) => number
  /** The share that a height in the picture stands for, 0 to 1. */
  shareAt: (y: number) => number
  curve: string
  /** The flat branch of the fork. */
  flat: string
  timeTicks: Tick[]
  shareTicks: Tick[]
}

/** Places everything that the pose decides, in pixels of the picture. */
export function layout({ doubling, lookback, log, drawn, forked }: Pose): Layout {
  const window = Math.max(lookback, SHORTEST_WINDOW)
  const x = scaleLinear([window, 0], [PLOT.left + INSET, PLOT.right - INSET])
  const linear = scaleLinear([0, 1], [PLOT.bottom, PLOT.top])
  const lowest = Math.floor(Math.log2(progress(window, doubling)) - 1)
  const logarithmic = scaleLog([2 ** lowest, 1], [PLOT.bottom, PLOT.top]).clamp(true)
  const y = (share: number) => linear(share) * (1 - log) + logarithmic(share) * log

  const drawLine = line<Point>(point => point.x, point => point.y).curve(curveMonotoneX).digits(1)
  const place = (months: number) => ({ x: x(months), y: y(progress(months, doubling)) })
  const samples = Array.from({ length: SAMPLES + 1 }, (_, index) => place(window * (1 - drawn * index / SAMPLES)))

  return {
    x: months => x(months),
    y,
    shareAt: position => Math.min(Math.max(log > 0.5 ? logarithmic.invert(position) : linear.invert(position), 0), 1),
    curve: drawn > 0 ? drawLine(samples)! : '',
    flat: forked > 0 ? drawLine([place(lookback), { x: x(lookback * (1 - forked)), y: y(progress(lookback, doubling)) }])! : '',
    timeTicks: range(0, window + 1, window > 2 * SHORTEST_WINDOW - 12 ? 12 : 6).map(value => ({ value, position: x(value) })),
    shareTicks: log > 0.5
      ? ticks(lowest, 0, 5).filter(Number.isInteger).map(power => ({ value: 2 ** power, position: y(2 ** power) }))
      : [0, 0.25, 0.5, 0.75, 1].map(value => ({ value, position: y(value) })),
  }
}
