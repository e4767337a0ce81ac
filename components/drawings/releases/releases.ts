import type { Point } from '../../../app/progress-line/climb'
import { curveStepAfter, line } from 'd3-shape'

/** Size of the plot, in pixels. */
export const PLOT = { width: 330, height: 158 }

const RELEASES = 5
const SAMPLES = 40

/** How much of the height the doubted line ever gets, and how soon it bends. */
const CEILING = 0.4
const BEND = 3

const draw = line<Point>(point => point.x, point => point.y).digits(1)

/** How high each release lies, as shares of the plot: every step is higher than the one before by the same factor. */
export function releaseHeights(): number[] {
  return Array.from({ length: RELEASES }, (_, index) => 1.55 ** (index + 1 - RELEASES))
}

/** The steps of the releases, each held until the next, as the `d` of an SVG path. */
export function releaseSteps(): string {
  const heights = [...releaseHeights(), 1]
  return draw.curve(curveStepAfter)(heights.map((height, index) => ({ x: PLOT.width * index / RELEASES, y: PLOT.height * (1 - height) })))!
}

/** How high the doubt sees it, as a share of the plot. @param across 0 (left) to 1 */
export function doubtedHeight(across: number): number {
  const [start] = releaseHeights() as [number]
  return start + (CEILING - start) * (1 - Math.exp(-BEND * across))
}

/** The doubt's line, which bends over, as the `d` of an SVG path. */
export function doubtedLine(): string {
  const points = Array.from({ length: SAMPLES + 1 }, (_, index) => ({ x: PLOT.width * index / SAMPLES, y: PLOT.height * (1 - doubtedHeight(index / SAMPLES)) }))
  return line<Point>(point => point.x, point => point.y).digits(1)(points)!
}
