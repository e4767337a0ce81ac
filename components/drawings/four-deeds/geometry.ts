import type { Point } from '../../../app/progress-line/climb'
import type { Action } from '../../pieces/race-comparison/parameters'
import { scaleLinear } from 'd3-scale'
import { tippingPoint } from '../../pieces/race-comparison/model'
import { actionNames, actions } from '../../pieces/race-comparison/parameters'
import { story } from '../../pieces/race-comparison/stages'
import { followers } from './words'

/** The tipping point before a deed and after it, as shares of the firms. */
export interface Step {
  action: Action
  from: number
  to: number
}

/** How each deed in turn lowers the tipping point, with the reward of the piece's last step. */
export function tippingSteps(): Step[] {
  const { reward } = story.at(-1)!.values
  return actionNames.map((action, index) => {
    const relief = (count: number) => actionNames.slice(0, count).reduce((sum, name) => sum + actions[name], 0)
    return { action, from: tippingPoint({ reward, relief: relief(index) }), to: tippingPoint({ reward, relief: relief(index + 1) }) }
  })
}

/** Height of the chart's head and of a deed's row, and the chart's width, in pixels. */
export const CHART = { head: 34, row: 39, width: 290 }

/** Radius of a mark, in pixels. */
export const MARK = 7

/** How far the fall reaches across the chart, from its end to its start: beside each stands a number. In pixels. */
const REACH = { from: 66, to: 224 }

/** How far from the middle of a mark its number stands, on its baseline, in pixels. */
const BESIDE = { x: 14, y: 6 }

/** A step of the fall: where the tipping point comes to with a deed, and its way there from below the mark before, the `d` of an SVG path. */
export interface Fall extends Step {
  x: number
  y: number
  path: string
  /** Where its number ends, on its baseline. */
  label: Point
}

/** The tipping point's fall, down by a row and to the left with every deed, and where it starts; in pixels of the chart. */
export function drawFall(steps: Step[]): { height: number, start: Point & { label: Point }, falls: Fall[] } {
  const x = scaleLinear().domain([steps.at(-1)!.to, steps[0]!.from]).range([REACH.from, REACH.to])
  const middles = [CHART.head / 2, ...steps.map((_, index) => CHART.head + (index + 0.5) * CHART.row)]
  const start = { x: x(steps[0]!.from), y: middles[0]! }
  return {
    height: CHART.head + steps.length * CHART.row,
    start: { ...start, label: { x: start.x + BESIDE.x, y: start.y + BESIDE.y } },
    falls: steps.map((step, index) => ({
      ...step,
      x: x(step.to),
      y: middles[index + 1]!,
      label: { x: x(step.to) - BESIDE.x, y: middles[index + 1]! + BESIDE.y },
      path: `M${x(step.from)},${middles[index]! + MARK}V${middles[index + 1]!}H${x(step.to)}`,
    })),
  }
}

/** Months from the first of those who published, in order. */
export function monthsSinceFirst(): number[] {
  const months = followers.map(({ date }) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5)))
  return months.map(month => month - months[0]!)
}
