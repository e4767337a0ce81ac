import type { RaceValues } from './parameters'
import type { Race } from './race'
import { FIRMS, HARM, openingCount } from './model'
import { actionNames, actions } from './parameters'
import { race } from './race'

/** Both races that some values make. */
export interface Races {
  down: Race
  up: Race
  /** Index of the firm that is strongest. */
  leader: number
  /** How many firms choose safety at first in the race upward, leaders included. */
  opening: number
  /** How many deeds are done. */
  deeds: number
}

/** The races among the ten firms, with the story's values or those of a hand. */
export function racesOf(values: RaceValues): Races {
  const taken = actionNames.filter(action => values[action] === 'on')
  const relief = taken.reduce((sum, action) => sum + actions[action], 0)
  const leader = Number(values.leader) - 1
  const opening = openingCount(values.start, values.leaders)
  return {
    down: race({ reward: 0, leaders: 0, relief: 0, harm: HARM }, values.start, leader, 2),
    up: race({ reward: values.reward, leaders: values.leaders / FIRMS, relief, harm: HARM }, opening, leader, 1),
    leader,
    opening,
    deeds: taken.length,
  }
}
