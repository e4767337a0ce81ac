import type { Point } from '../../../app/progress-line/climb'
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

/** The width of the picture on a slide. */
export const WIDTH = 836

interface Frame {
  height: number
  plot: { left: number, right: number, top: number, bottom: number }
  /** Room between the axis and the earliest time, for a handle and its label. */
  inset: number
  /** Whether words have to stand closer together, and sentences in two lines. */
  isNarrow: boolean
}

/**
 * The picture's frame.
 * @param width of the picture, in pixels
 * @param smallestPower of two on a logarithmic axis, whose words need the more room the smaller it is
 * @param log 0 on a linear axis, 1 on a logarithmic one
 */
function frameOf(width: number, smallestPower: number, log: number): Frame {
  if (width >= WIDTH)
    return { height: 262, plot: { left: 62, right: 796, top: 18, bottom: 226 }, inset: 34, isNarrow: false }
  const longer = smallestPower < -20 ? 68 : smallestPower < -9 ? 14 : 0
  return { height: 350, plot: { left: 58 + longer * log, right: width - 8, top: 42, bottom: 310 }, inset: 20, isNarrow: true }
}

/** Two marks of time stand at least this far from each other, in pixels. */
const LEAST_TICK_GAP = 68

/** The chart never shows less than this, in months, so that looking back is seen to move. */
const SHORTEST_WINDOW = 24

const SAMPLES = 120

/** The labels of the marks: about so many pixels a character, and between two labels. */
const CHARACTER = 12
const LABEL_GAP = 8

export interface Tick {
  position: number
  value: number
}

export interface Layout extends Frame {
  width: number
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

/**
 * Places everything that the pose decides, in pixels of the picture.
 * @param pose of the stage, or between two
 * @param width of the picture, in pixels
 */
export function layout(pose: Pose, width: number = WIDTH): Layout {
  const { doubling, lookback, log, drawn, forked } = pose
  const window = Math.max(lookback, SHORTEST_WINDOW)
  const lowest = Math.floor(Math.log2(progress(window, doubling)) - 1)
  const frame = frameOf(width, lowest, log)
  const { plot, inset } = frame
  const x = scaleLinear([window, 0], [plot.left + inset, plot.right - inset])
  const linear = scaleLinear([0, 1], [plot.bottom, plot.top])
  const logarithmic = scaleLog([2 ** lowest, 1], [plot.bottom, plot.top]).clamp(true)
  const y = (share: number) => linear(share) * (1 - log) + logarithmic(share) * log

  const drawLine = line<Point>(point => point.x, point => point.y).curve(curveMonotoneX).digits(1)
  const place = (months: number) => ({ x: x(months), y: y(progress(months, doubling)) })
  const samples = Array.from({ length: SAMPLES + 1 }, (_, index) => place(window * (1 - drawn * index / SAMPLES)))

  let tickStep = window > 2 * SHORTEST_WINDOW - 12 ? 12 : 6
  while (x(0) - x(tickStep) < LEAST_TICK_GAP)
    tickStep *= 2

  return {
    ...frame,
    width,
    x: months => x(months),
    y,
    shareAt: position => Math.min(Math.max(log > 0.5 ? logarithmic.invert(position) : linear.invert(position), 0), 1),
    curve: drawn > 0 ? drawLine(samples)! : '',
    flat: forked > 0 ? drawLine([place(lookback), { x: x(lookback * (1 - forked)), y: y(progress(lookback, doubling)) }])! : '',
    timeTicks: range(0, window + 1, tickStep).map(value => ({ value, position: x(value) })),
    shareTicks: log > 0.5
      ? ticks(lowest, 0, 5).filter(Number.isInteger).map(power => ({ value: 2 ** power, position: y(2 ** power) }))
      : [0, 0.25, 0.5, 0.75, 1].map(value => ({ value, position: y(value) })),
  }
}

/**
 * A height with room for a sentence of two lines between the marks of a narrow picture, as a share of the whole.
 * @param taken shares at which something stands already
 */
export function clearShare(taken: number[]): number {
  const distance = (share: number): number => Math.min(...taken.map(other => Math.abs(share - other)))
  return [0.28, 0.72, 0.5].reduce((best, share) => distance(share) > distance(best) + 0.05 ? share : best)
}

/**
 * Which of the marks along the curve have room for their label, from the latest one back.
 * @param marks from the earliest to the latest
 * @param x where a mark stands, in pixels
 */
export function labelled<Mark extends { lookback: number, label: string }>(marks: Mark[], x: (lookback: number) => number): Set<Mark> {
  const shown = new Set<Mark>()
  let free = Number.POSITIVE_INFINITY
  for (const mark of [...marks].reverse()) {
    const half = (mark.label.length * CHARACTER + LABEL_GAP) / 2
    if (x(mark.lookback) + half <= free) {
      shown.add(mark)
      free = x(mark.lookback) - half
    }
  }
  return shown
}
