/** Points in a row, and in a group of a row. */
const SIDE = 100
const GROUP = 10

/** Distance between two points, and how much more there is between two groups: enough to count these from a seat, in pixels. */
const PITCH = 2.25
const GAP = 5.6

/** Width of a point, a square, in pixels. */
const POINT = 1.6

/** A square of points that together stand for a number of people. */
export interface PointSquare {
  /** How many points. */
  points: number
  /** How many people each point is. */
  each: number
  /** How many people each group is, in ten thousands (万). */
  group: number
  /** Width and height, in pixels. */
  size: number
  /** The groups of ten by ten points as areas, the `d` of an SVG path. */
  groups: string
  /**
   * What parts the points of the groups: bars over all rows and columns. Ten thousand shapes of their own would be a megabyte
   * in the PDF, and lines would be made of unlike widths by what draws one, so that there are stripes.
   */
  gaps: string
}

/**
 * A square of 100 × 100 points in groups of 10 × 10, so that one can see how many they are.
 * @param people whom they stand for
 */
export function pointSquare(people: number): PointSquare {
  const places = Array.from({ length: SIDE }, (_, index) => placeOf(index))
  const starts = places.filter((_, index) => index % GROUP === 0)
  const side = round((GROUP - 1) * PITCH + POINT)
  const size = round(placeOf(SIDE - 1) + POINT)
  const gap = round(PITCH - POINT)
  const between = places.filter((_, index) => index % GROUP > 0).map(place => round(place - gap))
  return {
    points: SIDE ** 2,
    each: people / SIDE ** 2,
    group: people / (SIDE / GROUP) ** 2 / 10_000,
    size,
    groups: starts.flatMap(y => starts.map(x => `M${x},${y}h${side}v${side}h${-side}z`)).join(''),
    gaps: between.map(at => `M0,${at}h${size}v${gap}h${-size}zM${at},0v${size}h${gap}v${-size}z`).join(''),
  }
}

function placeOf(index: number): number {
  return round(index * PITCH + Math.floor(index / GROUP) * GAP)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
