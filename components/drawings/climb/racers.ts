import type { Point } from '../../../app/progress-line/climb'
import { curveMonotoneX, line } from 'd3-shape'

/** One of those who race: where its line ends, and how it sways past the others on the way. */
interface Racer {
  /** Height of its end, as a share of the picture; 1 is the top. */
  finish: number
  /** Doublings between start and end: the more, the later it rises. */
  doublings: number
  /** Width of its sway around its own curve, as a share of the picture's height. */
  sway: number
  /** Where in its swing it starts, in turns. */
  phase: number
}

const upward: Racer[] = [
  { finish: 1, doublings: 5.2, sway: 0.020, phase: 0 },
  { finish: 0.93, doublings: 4.1, sway: 0.030, phase: 0.45 },
  { finish: 0.85, doublings: 3.3, sway: 0.034, phase: 0.8 },
  { finish: 0.76, doublings: 2.7, sway: 0.036, phase: 0.2 },
  { finish: 0.66, doublings: 2.2, sway: 0.034, phase: 0.62 },
]

const SAMPLES = 30
const SWINGS = 1.6

const drawLine = line<Point>(point => point.x, point => point.y).curve(curveMonotoneX).digits(1)

export interface RacerLine {
  path: string
  end: Point
}

/**
 * The lines of all racers, drawn from one start at the bottom left; all of them end high.
 * @param width of the picture, in pixels
 * @param height of the picture, in pixels
 */
export function racerLines(width: number, height: number): RacerLine[] {
  return upward.map((racer) => {
    const points = Array.from({ length: SAMPLES + 1 }, (_, index) => {
      const across = index / SAMPLES
      const curve = (2 ** (racer.doublings * across) - 1) / (2 ** racer.doublings - 1)
      const swing = Math.sin(2 * Math.PI * (SWINGS * across + racer.phase)) - Math.sin(2 * Math.PI * racer.phase)
      const share = racer.finish * curve + racer.sway * swing * across * (1 - across) * 4
      return { x: width * across, y: height * (1 - share) }
    })
    return { path: drawLine(points)!, end: points.at(-1)! }
  })
}
