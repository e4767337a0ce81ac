/** Distance of two futures, height of those that go on and of those that stop, in pixels. */
const LANE = 42
const HEIGHT = 144
const STOP = 64

/** Width and height of an arrow's head, and width of the cap on what stops. */
const HEAD = { width: 16, height: 11 }
const WIDTH = 28

/** The head of an arrow at the top of its lane, as a part of the `d` of an SVG path. */
const TIP = `m${-HEAD.width / 2},${HEAD.height}l${HEAD.width / 2},${-HEAD.height}l${HEAD.width / 2},${HEAD.height}`

/** A future that goes on, one that stops, its cap, and how one that stops might have gone on: the `d` of an SVG path from the foot of its lane. */
export const ARROW = `M0,0V${-HEIGHT}${TIP}`
export const STEM = `M0,0V${-STOP}`
export const CAP = `M${-WIDTH / 2},${-STOP}h${WIDTH}`
export const MAYBE = `M0,${-STOP}V${-HEIGHT}${TIP}`

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

/** Room above the arrows, and below all of them a rule, and between the rules of two groups a gap, in pixels. */
const ABOVE = 3
const RULE = 6
const GAP = 12

/** Size of the picture of twenty, and where all of them begin, in pixels. */
export const PICTURE = { width: 20 * LANE, height: ABOVE + HEIGHT + RULE + 2, foot: ABOVE + HEIGHT }

/** The rules below those that stop, or may, and below the others: the `d` of an SVG path. */
export function drawRules(futures: Future[]): { stop: string, go: string } {
  const end = futures.filter(future => future !== 'goes on').length * LANE
  const y = PICTURE.foot + RULE
  return { stop: `M0,${y}H${end - GAP / 2}`, go: `M${end + GAP / 2},${y}H${futures.length * LANE}` }
}

/** The futures side by side, each with the middle of its lane, in pixels. */
export function drawFutures(futures: Future[]): { future: Future, x: number }[] {
  return futures.map((future, index) => ({ future, x: (index + 0.5) * LANE }))
}
