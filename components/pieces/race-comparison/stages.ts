import type { StageOf } from '../shared/types'
import type { Action, RaceValues } from './parameters'
import type { Pose } from './story'
import type { Facts } from './tell'
import { FIRMS } from './model'
import { safeShare } from './race'
import { racesOf } from './races'
import { CLICK } from './story'
import { tell } from './tell'

export { story } from './story'

/** All that one picture shows; the words, the table and the print are made from it too. */
export interface Stage extends StageOf<Pose>, Facts {}

/**
 * The stage at a click of the story.
 * @param step click, from 0
 * @param values the story's own, or those of a hand or a link
 */
export function stage(step: number, values: RaceValues): Stage {
  const races = racesOf(values)
  const seenFrom = (click: number) => step >= click ? 1 : 0
  const done = (action: Action) => values[action] === 'on' ? 1 : 0
  const facts: Facts = { step, values, ...races }
  return {
    ...facts,
    telling: tell(facts),
    pose: {
      lanes: seenFrom(CLICK.down),
      both: seenFrom(CLICK.up),
      aside: seenFrom(CLICK.why) - seenFrom(CLICK.together),
      down: seenFrom(CLICK.down),
      downVerdict: seenFrom(CLICK.down),
      up: seenFrom(CLICK.up),
      upVerdict: seenFrom(CLICK.up),
      lines: seenFrom(CLICK.why),
      crossing: seenFrom(CLICK.why),
      way: seenFrom(CLICK.why),
      ghost: 0,
      opening: races.opening / FIRMS,
      end: safeShare(races.up.choices.at(-1)!),
      reward: values.reward,
      policy: done('policy'),
      interpretability: done('interpretability'),
      constitution: done('constitution'),
      evaluations: done('evaluations'),
    },
  }
}
