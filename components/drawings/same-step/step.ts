import { squareSide } from '../square/square-side'

/** Size of the picture, in pixels. */
export const PICTURE = { width: 404, height: 212 }

/** Side of the block before the step, in pixels: it stands for 1. */
const UNIT = 38

/** The step: its lower tread, its riser and its upper tread. */
const STEP = { left: 20, middle: 180, right: 384, low: 178, high: 136 }

/** Blocks stand this much above their tread, so that its line stays whole. */
const CLEAR = 2

/** A block on a tread; its area is what the ability is worth. */
export interface Block {
  x: number
  y: number
  side: number
  /** Middle of the tread. */
  middle: number
  /** Height of the tread. */
  tread: number
}

/** One step of ability as the `d` of an SVG path. */
export const STAIRS = `M${STEP.left},${STEP.low}H${STEP.middle}V${STEP.high}H${STEP.right}`

/**
 * What an ability is worth before the step and after it.
 * @param times how many times as much it is worth after it
 */
export function blocksOf(times: number): [before: Block, after: Block] {
  return [
    blockOn(UNIT, (STEP.left + STEP.middle) / 2, STEP.low),
    blockOn(squareSide(times, UNIT), (STEP.middle + STEP.right) / 2, STEP.high),
  ]
}

function blockOn(side: number, middle: number, tread: number): Block {
  return { x: middle - side / 2, y: tread - CLEAR - side, side, middle, tread }
}
