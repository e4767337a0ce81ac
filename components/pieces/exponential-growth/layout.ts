import type { Point } from '../../../app/progress-line/climb'
import type { Pose } from './stages'
import { range, ticks } from 'd3-array'
import { scaleLinear, scaleLog } from 'd3-scale'
import { visibility } from '../shared/motion'
import { progress } from './model'

/** The width of the picture on a slide, in pixels. */
export const WIDTH = 836

/** Two marks of time stand at least this far from each other, in pixels. */
const LEAST_TICK_GAP = 84

const SAMPLES = 96

/** Below the line of a logarithmic axis there is so much more of it, as a share of its height. */
const LOG_MARGIN = 0.06

/** The square's cells, in rows of four: one for each sixteenth. */
const CELLS = 16
const ROW = 4

/** Twenty futures, as a picture of 20–25 %: four that stop, one that may, and the others. */
const FUTURES = { stop: 4, perhaps: 1, rest: 15 }

/** Where the lowest of those that go on ends, as a share of where the curve does: for illustration. */
const LOWEST_END = 0.62

interface Frame {
  height: number
  plot: { left: number, right: number, top: number, bottom: number }
  /** Room between the axis and the earliest time, for the handle of the guess. */
  inset: number
  /** How wide the place is where a press sets the guess. */
  gripWidth: number
  /** Side of the square that fills. */
  side: number
}

/** The picture's frame; right of the plot stand the words of the two halves. */
function frameOf(width: number): Frame {
  if (width >= WIDTH)
    return { height: 356, plot: { left: 64, right: 712, top: 46, bottom: 316 }, inset: 60, side: 156, gripWidth: 240 }
  return { height: 380, plot: { left: 58, right: width - 96, top: 52, bottom: 340 }, inset: 14, side: Math.min(width / 3.4, 120), gripWidth: 130 }
}

export interface Tick {
  position: number
  value: number
  opacity: number
}

export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

export interface Layout extends Frame {
  width: number
  isNarrow: boolean
  x: (lookback: number) => number
  y: (share: number) => number
  /** The share that a height in the picture stands for, 0 to 1. */
  shareAt: (y: number) => number
  /** Where a press sets the guess. */
  grip: Rectangle
  /** The curve as far as it is drawn; in the fork only up to where the futures part. */
  curve: Point[]
  /** How far the curve is drawn, in months before the end. */
  reached: number
  timeTicks: Tick[]
  shareTicks: Tick[]
  /** How much is seen of the guess and the truth side by side; none once the line is drawn. */
  guessOpacity: number
  /** Where the truth is on its way down, as a share. */
  falling: number
  /** The square that fills; undefined where the curve leaves it no room. */
  square: { frame: Rectangle, cells: (Rectangle & { isLast: boolean })[], grid: string } | undefined
  /** The last doubling's time, and beside the plot all that was done in it against all that was done before. */
  halves: { band: Rectangle, last: Rectangle, before: Rectangle }
  /** The equal steps of the doublings, as far as they are drawn. */
  steps: Point[]
  /** The stretches of the curve on which the levels lie, lowest first. */
  levels: { path: Point[], middle: Point, opacity: number }[]
  /** The futures, as far as the fan has opened: the first ones stop. */
  futures: { path: Point[], kind: keyof typeof FUTURES }[]
}

/**
 * Places everything that the pose decides, in pixels of the picture.
 * @param pose of the stage, or between two
 * @param width of the picture, in pixels
 */
export function layout(pose: Pose, width: number = WIDTH): Layout {
  const { doubling, lookback, span, log, drawn, forked } = pose
  const frame = frameOf(width)
  const { plot, inset, side } = frame
  const lowest = progress(span, doubling) ** (1 + LOG_MARGIN)
  const x = scaleLinear([span, 0], [plot.left + inset, plot.right])
  const linear = scaleLinear([0, 1], [plot.bottom, plot.top])
  const logarithmic = scaleLog([lowest, 1], [plot.bottom, plot.top]).clamp(true)
  const y = (share: number): number => linear(share) * (1 - log) + logarithmic(Math.max(share, lowest)) * log
  const place = (months: number): Point => ({ x: x(months), y: y(progress(months, doubling)) })
  const stretch = (from: number, to: number): Point[] =>
    Array.from({ length: SAMPLES + 1 }, (_, index) => place(from + (to - from) * index / SAMPLES))

  const reached = span * (1 - drawn)
  const curve = drawn > 0 ? stretch(span, forked > 0 ? Math.max(reached, lookback) : reached) : []

  let tickStep = span > 60 ? 24 : span > 24 ? 12 : span > 12 ? 6 : span > 4 ? 3 : 1
  while (x(0) - x(tickStep) < LEAST_TICK_GAP)
    tickStep *= 2
  // While the room guesses, two times are named; while the axis opens, as long as both have room.
  const times = drawn > 0 ? range(0, span + 1e-6, tickStep) : x(0) - x(lookback) < LEAST_TICK_GAP ? [0] : [0, lookback]

  return {
    ...frame,
    width,
    isNarrow: width < WIDTH,
    grip: { x: x(lookback) - 40, y: plot.top - 14, width: frame.gripWidth, height: plot.bottom - plot.top + 28 },
    x: months => x(months),
    y,
    shareAt: position => Math.min(Math.max(log > 0.5 ? logarithmic.invert(position) : linear.invert(position), 0), 1),
    curve,
    reached,
    timeTicks: times.map(value => ({ value, position: x(value), opacity: 1 })),
    shareTicks: [
      ...[0, 0.25, 0.5, 1].map(value => ({ value, position: y(value), opacity: visibility(log, 0.5, 0) * (value % 1 === 0 ? 1 : visibility(drawn, 0, 0.05)) })),
      ...ticks(Math.log2(lowest), 0, 5).filter(Number.isInteger).map(power => ({ value: 2 ** power, position: y(2 ** power), opacity: visibility(log, 0.5, 1) })),
    ].filter(({ opacity }) => opacity > 0),
    guessOpacity: visibility(drawn, 0.1, 0),
    falling: 1 + (progress(lookback, doubling) - 1) * pose.fallen,
    square: squareOf(frame, side, place, span, progress(reached, doubling), pose.halved > 0),
    halves: halvesOf(frame, x(Math.min(doubling, span)), y(0.5), pose.halved),
    steps: stepsOf(place, span, doubling, pose.steps),
    levels: [0, 1, 2, 3].map((level) => {
      const opacity = visibility(pose.levels, level / 4, level / 4 + 0.25)
      const from = span - level * (span - lookback) / 4
      const to = from - (span - lookback) / 4
      return { path: stretch(from, to), middle: place((from + to) / 2), opacity }
    }),
    futures: forked > 0 ? futuresOf(pose, x, y, plot.bottom) : [],
  }
}

/** The square, above the curve at its left, else below it at its right. */
function squareOf({ plot }: Frame, side: number, place: (months: number) => Point, span: number, share: number, isHalved: boolean): Layout['square'] {
  const isClear = (frame: Rectangle, isAbove: boolean): boolean =>
    Array.from({ length: SAMPLES + 1 }, (_, index) => place(span * index / SAMPLES))
      .filter(point => point.x > frame.x - 12 && point.x < frame.x + frame.width + 12)
      .every(point => isAbove ? point.y > frame.y + frame.height + 16 : point.y < frame.y - 40)
  const above = { x: plot.left + 20, y: plot.top + 8, width: side, height: side }
  const below = { x: plot.right - side - 24, y: plot.bottom - side - 14, width: side, height: side }
  const frame = isClear(above, true) ? above : isClear(below, false) ? below : undefined
  if (!frame)
    return undefined
  const cell = side / ROW
  const cells = Array.from({ length: CELLS }, (_, index) => {
    const filled = Math.min(Math.max(share * CELLS - index, 0), 1)
    return {
      x: frame.x + index % ROW * cell,
      y: frame.y + side - (Math.floor(index / ROW) + 1) * cell,
      width: cell * filled,
      height: cell,
      isLast: isHalved && index >= CELLS / 2,
    }
  })
  const lines = Array.from({ length: ROW + 1 }, (_, index) => `M${frame.x},${frame.y + index * cell}h${side}M${frame.x + index * cell},${frame.y}v${side}`)
  return { frame, cells: cells.filter(({ width }) => width > 0), grid: lines.join('') }
}

function halvesOf({ plot }: Frame, from: number, middle: number, halved: number): Layout['halves'] {
  const bar = { x: plot.right + 14, width: 12 }
  return {
    band: { x: from, y: plot.top, width: (plot.right - from) * halved, height: plot.bottom - plot.top },
    before: { ...bar, y: plot.bottom - (plot.bottom - middle) * visibility(halved, 0, 0.5), height: (plot.bottom - middle) * visibility(halved, 0, 0.5) },
    last: { ...bar, y: middle - (middle - plot.top) * visibility(halved, 0.5, 1), height: (middle - plot.top) * visibility(halved, 0.5, 1) },
  }
}

/** A stair along the curve: one doubling to the right, then as high as it rises. */
function stepsOf(place: (months: number) => Point, span: number, doubling: number, drawn: number): Point[] {
  const count = Math.min(Math.floor(span / doubling + 1e-9), 24)
  const corners = Array.from({ length: count + 1 }, (_, index) => place((count - index) * doubling))
  return corners.slice(0, Math.floor(count * drawn) + 1).flatMap((corner, index) => index === 0 ? [corner] : [{ x: corner.x, y: corners[index - 1]!.y }, corner])
}

function futuresOf({ doubling, lookback, forked }: Pose, x: (months: number) => number, y: (share: number) => number, floor: number): Layout['futures'] {
  const now = progress(lookback, doubling)
  const path = (shareAt: (passed: number) => number, offset: number): Point[] => Array.from({ length: SAMPLES / 2 + 1 }, (_, index) => {
    const passed = forked * index / (SAMPLES / 2)
    // A fan that opens from one point, without a bend.
    return { x: x(lookback * (1 - passed)), y: Math.min(y(shareAt(passed)) - offset * (1 - (1 - passed) ** 3), floor) }
  })
  const still = FUTURES.stop + FUTURES.perhaps
  return [
    ...Array.from({ length: still }, (_, index) => ({ kind: index < FUTURES.stop ? 'stop' as const : 'perhaps' as const, path: path(() => now, 5 * (index - 1)) })),
    ...Array.from({ length: FUTURES.rest }, (_, index) => {
      const end = Math.max(LOWEST_END + (1 - LOWEST_END) * index / (FUTURES.rest - 1), now)
      return { kind: 'rest' as const, path: path(passed => now * (end / now) ** passed, 0) }
    }),
  ]
}
