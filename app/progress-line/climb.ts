import { bisector } from 'd3-array'
import { line } from 'd3-shape'

/** A place on the canvas, in pixels from its top left corner. */
export interface Point {
  x: number
  y: number
}

/** Where a climbing line runs: from the bottom left corner of the box to its top right. */
export interface ClimbShape {
  left: number
  right: number
  bottom: number
  top: number
  /** How often the height doubles between the left and the right end; the more, the later it rises. */
  doublings: number
}

export interface Climb {
  /**
   * The place reached after a fraction of the line's length.
   * @param progress 0 (bottom left) to 1 (top right); clamped
   */
  at: (progress: number) => Point
  /**
   * The stretch between two fractions of the line's length, as the `d` of an SVG path.
   * @param from 0 to 1; clamped
   * @param to 0 to 1, not before `from`; clamped
   */
  stretch: (from: number, to: number) => string
}

const SAMPLES = 240

const drawLine = line<Point>(point => point.x, point => point.y).digits(1)

/**
 * The talk's motif: one exponential line from bottom left to top right, measured by its own length,
 * so that equal steps of the talk are equal steps along the line.
 *
 * Height over the box's bottom: (2^(n·u) − 1) / (2^n − 1) of the box's height, u from 0 to 1 across, n doublings.
 */
export function createClimb({ left, right, bottom, top, doublings }: ClimbShape): Climb {
  const samples = Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const across = index / SAMPLES
    const height = (2 ** (doublings * across) - 1) / (2 ** doublings - 1)
    return { x: left + (right - left) * across, y: bottom + (top - bottom) * height, length: 0 }
  })
  samples.forEach((sample, index) => {
    const before = samples[index - 1]
    if (before)
      sample.length = before.length + Math.hypot(sample.x - before.x, sample.y - before.y)
  })
  const total = samples.at(-1)!.length
  const byLength = bisector<typeof samples[number], number>(sample => sample.length)

  function at(progress: number): Point {
    const length = total * clampFraction(progress)
    const index = Math.min(Math.max(byLength.left(samples, length), 1), SAMPLES)
    const before = samples[index - 1]!
    const after = samples[index]!
    const share = (length - before.length) / (after.length - before.length)
    return { x: before.x + (after.x - before.x) * share, y: before.y + (after.y - before.y) * share }
  }

  function stretch(from: number, to: number): string {
    const start = total * clampFraction(from)
    const end = total * clampFraction(to)
    const between = samples.filter(sample => sample.length > start && sample.length < end)
    return drawLine([at(from), ...between, at(to)])!
  }

  return { at, stretch }
}

function clampFraction(value: number): number {
  return Math.min(Math.max(value, 0), 1)
}
