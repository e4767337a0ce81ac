import type { Point } from '../../../app/progress-line/climb'
import type { Box } from './place-labels'

/*
 * Shapes as the `points` of an SVG polyline or polygon. The sides of a `<rect>`, the place of a `<circle>`, the `d` of a `<path>`
 * and a `transform` are style to a browser, which finds it anew for each that moves: that takes longer than all else of a slider's
 * event. Points are not, nor are the ends of a `<line>` or the `x` and `y` of a text.
 */

/** A line through points, in tenths of a pixel. */
export function pointsOf(points: Point[]): string {
  return points.map(({ x, y }) => `${tenths(x)},${tenths(y)}`).join(' ')
}

/** A box, by its corners. */
export function cornersOf({ left, right, top, bottom }: Box): string {
  return `${left},${top} ${right},${top} ${right},${bottom} ${left},${bottom}`
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
