import type { Rules } from './model'
import { scaleLinear } from 'd3-scale'
import { curveMonotoneX, line } from 'd3-shape'
import { FIRMS, run } from './model'
import { ROUNDS, START } from './stages'

export const WIDTH = 836
export const HEIGHT = 232

/** One panel's plot, in pixels of the panel. */
export const PLOT = { left: 48, right: 318, top: 34, bottom: 204 }

/** Where the two panels begin. */
export const PANELS = { down: 0, up: 430 }

const x = scaleLinear([0, ROUNDS], [PLOT.left, PLOT.right])
const y = scaleLinear([0, 1], [PLOT.bottom, PLOT.top])

export interface Track {
  path: string
  /** The end of what is drawn. */
  head: { x: number, y: number }
}

/**
 * The line of a race.
 * @param rules of the race
 * @param drawn how much of it is drawn, 0 to 1
 */
export function track(rules: Rules, drawn: number): Track {
  const shares = run(START, rules, ROUNDS)
  const last = Math.round(drawn * ROUNDS)
  const shown = shares.slice(0, last + 1)
  const drawLine = line<number>((_, round) => x(round), share => y(share)).curve(curveMonotoneX).digits(1)
  return { path: drawLine(shown)!, head: { x: x(last), y: y(shown.at(-1)!) } }
}

/** Height of a share in a panel, in pixels; a tipping point outside of the picture has none. */
export function heightOf(share: number): number | undefined {
  return share >= 0 && share <= 1 ? y(share) : undefined
}

export const shareTicks = [0, 0.5, 1].map(share => ({ share, y: y(share) }))

export const roundTicks = [0, 20, 40].map(round => ({ round, x: x(round) }))

export interface Firm {
  index: number
  x: number
  y: number
  isSafe: boolean
}

/** The ten firms in a column beside the plot, those that choose safety on top. */
export function firms(share: number): Firm[] {
  const safe = Math.round(share * FIRMS)
  const top = PLOT.top + 14
  const gap = (PLOT.bottom - top) / (FIRMS / 2 - 1)
  return Array.from({ length: FIRMS }, (_, index) => ({
    index,
    x: PLOT.right + 38 + (index % 2) * 32,
    y: top + Math.floor(index / 2) * gap,
    isSafe: index < safe,
  }))
}
