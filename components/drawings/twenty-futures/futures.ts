/** Distance of two futures, width of each, height of those that go on and of those that stop, in pixels. */
const LANE = 42
export const BAR = 26
const HEIGHT = 196
export const STOP = 80

/** Height of an arrow's head, and how far a cap reaches beyond its bar. */
const HEAD = 26
const OVERHANG = 4

/** A future that goes on, and the cap on one that stops, as the `d` of an SVG path from the foot of its lane. */
export const ARROW = `M0,0v${HEAD - HEIGHT}l${BAR / 2},${-HEAD}l${BAR / 2},${HEAD}v${HEIGHT - HEAD}z`
export const CAP = `M${-OVERHANG},${-STOP}h${BAR + 2 * OVERHANG}`

/** Distance of two hatching lines along an edge, in pixels. */
const HATCHING = 11

/** The hatching of a bar that may stop, the `d` of an SVG path: lines, as a pattern would be a bitmap in the PDF. */
export const HATCH = Array.from({ length: Math.ceil((BAR + STOP) / HATCHING) - 1 }, (_, index) => (index + 1) * HATCHING)
  .map(sum => `M${Math.max(0, sum - STOP)},${-Math.min(sum, STOP)}L${Math.min(sum, BAR)},${-Math.max(0, sum - BAR)}`)
  .join('')

/** What one of several equally likely futures brings: progress stops, may stop, or goes on. */
export type Future = 'stops' | 'may stop' | 'goes on'

/**
 * As many futures as a room can count, in proportion to a chance that is given as a range: those that stop for certain,
 * those between the two ends of the range, and the rest.
 * @param count how many futures
 * @param least lower end of the chance to stop, 0 to 1
 * @param most upper end of that chance, from `least` to 1
 */
export function futuresOf(count: number, least: number, most: number): Future[] {
  return Array.from({ length: count }, (_, index) =>
    index < Math.round(count * least) ? 'stops' : index < Math.round(count * most) ? 'may stop' : 'goes on')
}

/** Size of the picture of twenty, and where all of them begin, in pixels. */
export const PICTURE = { width: 20 * LANE, height: HEIGHT + 2, foot: HEIGHT }

/** The futures side by side, each with the left edge of its bar, in pixels. */
export function drawFutures(futures: Future[]): { future: Future, x: number }[] {
  return futures.map((future, index) => ({ future, x: index * LANE + (LANE - BAR) / 2 }))
}
