/** Points in a row, and in a group of a row. */
const SIDE = 100
const GROUP = 10

/** Distance between two points, and how much more there is between two groups, in pixels. */
const PITCH = 2.64
const GAP = 1.6

/** Length of the dash that is drawn as a point, by its round ends; some engines draw none of length 0. */
const DASH = 0.02

/** A square of points that together stand for a number of people. */
export interface PointSquare {
  /** How many points. */
  points: number
  /** How many people each point is. */
  each: number
  /** Width and height, in pixels. */
  size: number
  /** The groups of the rows as lines, the `d` of an SVG path: dashed by `dashes`, with round ends, each is ten points. */
  path: string
  /** `stroke-dasharray` of the path. */
  dashes: string
}

/**
 * A square of 100 × 100 points in groups of 10 × 10, so that one can see how many they are.
 * @param people whom they stand for
 */
export function pointSquare(people: number): PointSquare {
  const places = Array.from({ length: SIDE }, (_, index) => placeOf(index))
  const starts = places.filter((_, index) => index % GROUP === 0)
  const group = `h${round((GROUP - 1) * PITCH + DASH)}`
  return {
    points: SIDE ** 2,
    each: people / SIDE ** 2,
    size: round(placeOf(SIDE - 1)),
    path: places.flatMap(y => starts.map(x => `M${x},${y}${group}`)).join(''),
    dashes: `${DASH} ${round(PITCH - DASH)}`,
  }
}

function placeOf(index: number): number {
  return round(index * PITCH + Math.floor(index / GROUP) * GAP)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
