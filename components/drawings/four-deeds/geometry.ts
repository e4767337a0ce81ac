import type { Action } from '../../pieces/race-comparison/parameters'
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

/** Months from the first of those who published, in order. */
export function monthsSinceFirst(): number[] {
  const months = followers.map(({ date }) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5)))
  return months.map(month => month - months[0]!)
}
