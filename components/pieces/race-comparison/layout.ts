import type { Rules } from './model'
import { scaleLinear } from 'd3-scale'
import { curveMonotoneX, line } from 'd3-shape'
import { FIRMS, run } from './model'
import { ROUNDS, START } from './stages'

/** The width of the picture on a slide. */
export const WIDTH = 836

export interface Track {
  path: string
  /** The end of what is drawn. */
  head: { x: number, y: number }
}

export interface Firm {
  index: number
  x: number
  y: number
  isSafe: boolean
}

/** One panel's plot, in pixels of the panel. */
interface Plot {
  left: number
  right: number
  top: number
  bottom: number
}

export interface Layout {
  width: number
  height: number
  plot: Plot
  /** Where the two panels begin. */
  panels: Record<'down' | 'up', { left: number, top: number }>
  /** Height of the rounds' words, in pixels of the panel. */
  roundsY: number
  /** What the vertical axis is about. */
  note: { x: number, y: number }
  shareTicks: { share: number, y: number }[]
  roundTicks: { round: number, x: number }[]
  /**
   * The line of a race.
   * @param rules of the race
   * @param drawn how much of it is drawn, 0 to 1
   */
  track: (rules: Rules, drawn: number) => Track
  /** Height of a share in a panel, in pixels; a tipping point outside of the picture has none. */
  heightOf: (share: number) => number | undefined
  /** The ten firms in a column beside the plot, those that choose safety on top. */
  firms: (share: number) => Firm[]
}

/** Room beside a plot for its firms, in pixels. */
const FIRMS_WIDTH = 82

/**
 * The two panels, side by side or, where there is less room than on a slide, one below the other.
 * @param width of the picture, in pixels
 */
export function layout(width: number = WIDTH): Layout {
  const isNarrow = width < WIDTH
  const plot = isNarrow
    ? { left: 48, right: width - FIRMS_WIDTH, top: 64, bottom: 234 }
    : { left: 48, right: 318, top: 34, bottom: 204 }
  const panels = isNarrow
    ? { down: { left: 0, top: 0 }, up: { left: 0, top: 288 } }
    : { down: { left: 0, top: 0 }, up: { left: 430, top: 0 } }

  const x = scaleLinear([0, ROUNDS], [plot.left, plot.right])
  const y = scaleLinear([0, 1], [plot.bottom, plot.top])

  function track(rules: Rules, drawn: number): Track {
    const shares = run(START, rules, ROUNDS)
    const last = Math.round(drawn * ROUNDS)
    const shown = shares.slice(0, last + 1)
    const drawLine = line<number>((_, round) => x(round), share => y(share)).curve(curveMonotoneX).digits(1)
    return { path: drawLine(shown)!, head: { x: x(last), y: y(shown.at(-1)!) } }
  }

  function firms(share: number): Firm[] {
    const safe = Math.round(share * FIRMS)
    const top = plot.top + 14
    const bottom = isNarrow ? plot.bottom - 12 : plot.bottom
    const gap = (bottom - top) / (FIRMS / 2 - 1)
    return Array.from({ length: FIRMS }, (_, index) => ({
      index,
      x: plot.right + 38 + (index % 2) * 32,
      y: top + Math.floor(index / 2) * gap,
      isSafe: index < safe,
    }))
  }

  return {
    width,
    height: panels.up.top + plot.bottom + (isNarrow ? 36 : 28),
    plot,
    panels,
    roundsY: plot.bottom + (isNarrow ? 28 : 20),
    note: isNarrow ? { x: 0, y: 46 } : { x: plot.left + 40, y: y(0.68) },
    shareTicks: [0, 0.5, 1].map(share => ({ share, y: y(share) })),
    roundTicks: [0, 20, 40].map(round => ({ round, x: x(round) })),
    track,
    heightOf: share => share >= 0 && share <= 1 ? y(share) : undefined,
    firms,
  }
}
