import type { Voice } from '../../../app/talk/voices'
import type { Telling } from '../shared/types'
import type { RaceValues } from './parameters'
import type { Race } from './race'
import type { Races } from './races'
import { ERROR, FIRMS, tippingPoint } from './model'
import { charged, CLICK } from './story'
import * as words from './words'

/** What there is to tell of. */
export interface Facts extends Races {
  step: number
  values: RaceValues
}

/** Which way the race upward goes, and whether that is sure. */
function bearing({ opening, up }: Facts): 'up' | 'down' | 'luck' {
  const distance = opening / FIRMS - up.tippingPoint
  if (Math.abs(distance) < ERROR - 1e-9)
    return 'luck'
  return distance > 0 ? 'up' : 'down'
}

/** What is said about a stage, true at its values. */
export function tell(facts: Facts): Telling {
  const [caption, voice] = captionOf(facts)
  return { headline: headlineOf(facts), caption, voice }
}

function headlineOf(facts: Facts): string {
  const { step, up, values } = facts
  const { asked, told } = words
  if (step < CLICK.up)
    return step < CLICK.down ? asked.all : asked.down
  if (step < CLICK.why)
    return up.rules.reward + up.rules.relief > 0 ? asked.up : asked.unrewarded
  if (step >= CLICK.together)
    return { top: told.both, bottom: told.none, between: told.open }[up.outcome]
  if (up.tippingPoint <= 0)
    return told.never
  if (step === CLICK.leaders && values.leaders > 0 && bearing(facts) === 'up')
    return told.leaders(values.leaders)
  return told[bearing(facts)]
}

function captionOf(facts: Facts): [string, Voice] {
  const { step, values, down, up, opening, deeds } = facts
  const { captions } = words
  const tip = words.tipText(up.tippingPoint)
  if (step < CLICK.up)
    return step < CLICK.down ? [captions.charge, 'doubt'] : [captions.down, 'dario']
  if (up.outcome === 'bottom' && values.leaders > 0)
    return [captions.left(values.leaders, up.verdict), 'model']
  if (step === CLICK.up && up.outcome === 'top')
    return [captions.up, 'dario']
  if (step === CLICK.why)
    return [captions.harm, 'model']
  if (step === CLICK.together && up.rule !== down.rule)
    return [captions.together(down.rule, up.rule), 'model']
  if (bearing(facts) === 'luck')
    return [captions.luck(words.count(opening), tip), 'model']
  if (step === CLICK.reward && isOnly(values, 'reward'))
    return [captions.reward(words.reward(charged.reward), words.reward(values.reward), values.reward < charged.reward, tipsFrom(tippingPoint({ reward: charged.reward, relief: 0 }), up)), 'model']
  if (step === CLICK.leaders && values.leaders > 0)
    return [captions.leaders(values.leaders, FIRMS - values.leaders, opening - values.leaders, opening, tip), 'model']
  if (step === CLICK.deeds && values.leaders === 0 && deeds > 0)
    return [captions.deeds(deeds, tipsFrom(tippingPoint({ reward: values.reward, relief: 0 }), up)), 'model']
  const parts = [
    words.parts.reward(words.reward(values.reward)),
    ...(values.leaders > 0 ? [words.parts.leaders(values.leaders)] : []),
    ...(deeds > 0 ? [words.parts.deeds(deeds)] : []),
  ]
  return [captions.rules(parts, words.count(opening), tip), 'model']
}

/** Whether nothing but one parameter, and who is ahead, is other than in the story's first races. */
function isOnly(values: RaceValues, name: keyof RaceValues): boolean {
  return values[name] !== charged[name] && Object.entries(charged).every(([other, value]) => other === name || other === 'leader' || values[other as keyof RaceValues] === value)
}

function tipsFrom(before: number, { tippingPoint: after }: Race): string {
  return words.tips(words.tippingPoint(before), words.tippingPoint(after), after < before)
}
