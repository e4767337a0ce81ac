import { extent } from 'd3-array'

/** A transformation, as PDF writes one: `a b c d e f`. */
export type Matrix = readonly [number, number, number, number, number, number]

/** A rectangle with its sides along the axes: left, bottom, right, top. */
export type Box = readonly [number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First one, then the other. */
export function multiply([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u]
}

export function transform([a, b, c, d, e, f]: Matrix, [x, y]: readonly [number, number]): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** The box around a transformed box. */
export function transformBox(matrix: Matrix, [left, bottom, right, top]: Box): Box {
  return around(([[left, bottom], [left, top], [right, bottom], [right, top]] as const).map(point => transform(matrix, point)))
}

/**
 * The box around points.
 * @param points at least one; a picture may have a hundred thousand
 */
export function around(points: (readonly [number, number])[]): Box {
  const [[left, right], [bottom, top]] = [extent(points, ([x]) => x), extent(points, ([, y]) => y)] as [[number, number], [number, number]]
  return [left, bottom, right, top]
}

/** The box around two. */
export function join(one: Box | undefined, other: Box): Box {
  return one ? [Math.min(one[0], other[0]), Math.min(one[1], other[1]), Math.max(one[2], other[2]), Math.max(one[3], other[3])] : other
}

/** What two boxes share. */
export function intersect(one: Box, other: Box): Box {
  return [Math.max(one[0], other[0]), Math.max(one[1], other[1]), Math.min(one[2], other[2]), Math.min(one[3], other[3])]
}
