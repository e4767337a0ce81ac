import type { Point } from '../../../app/progress-line/climb'
import { line } from 'd3-shape'

/** Size of a frame's plot, in pixels. */
export const PLOT = { width: 232, height: 190 }

/** Where the right end's height stands, beside its point: the end of the number and its baseline, in pixels. */
export const NUMBER = { x: PLOT.width - 22, y: 22 }

/** How far back a frame looks, in doublings. */
const SPAN = 4

const SAMPLES = 60

/** A look back on one exponential growth from some moment, scaled to what there is in that moment. */
export interface Frame {
  /** Doublings since the first frame's moment. */
  later: number
  /** What there is at the right end, as a multiple of what there was at the first frame's. */
  scale: number
  /** The curve, as the `d` of an SVG path. */
  path: string
}

/**
 * The same growth, y = 2ᵗ, looked back on from moments one doubling apart, each scaled to its own right end. As
 * 2ᵗ⁺ⁿ / 2ⁿ = 2ᵗ, all of them are the same curve: an exponential has no knee.
 * @param count how many moments
 */
export function framesOf(count: number): Frame[] {
  return Array.from({ length: count }, (_, later) => {
    const scale = 2 ** later
    const points = Array.from({ length: SAMPLES + 1 }, (_, index): Point => {
      const doublings = later - SPAN * (1 - index / SAMPLES)
      return { x: PLOT.width * index / SAMPLES, y: PLOT.height * (1 - 2 ** doublings / scale) }
    })
    return { later, scale, path: line<Point>(point => point.x, point => point.y).digits(1)(points)! }
  })
}
