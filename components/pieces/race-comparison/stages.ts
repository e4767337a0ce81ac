import type { Voice } from '../../../app/talk/voices'
import type { Motion, Track } from '../shared/motion'
import type { ChoiceParameter, NumberParameter, StageOf, StoryStep, Telling, ToggleParameter, Values } from '../shared/types'
import type { Rules } from './model'
import type { Outcome } from './words'
import { ERROR, FIRMS, HARM, hastePayoff, openingCount, run, safetyPayoff, tippingPoint } from './model'
import * as words from './words'

/** After how many rounds a race is left undecided. */
export const MOST_ROUNDS = 200

/** The deeds by name, and how far each lowers the tipping point in the model. */
export const actions = {
  // A line drawn in public makes it dearer to rush past it.
  policy: 0.06,
  // Open research makes safety cheaper for all.
  interpretability: 0.05,
  // So does a technique that others can copy.
  constitution: 0.05,
  // What is measured in public can be asked for, and so is rewarded.
  evaluations: 0.06,
}

export type Action = keyof typeof actions

export const actionNames = Object.keys(actions) as Action[]

function toggle(action: Action): ToggleParameter {
  return { kind: 'toggle', label: words.actions[action], options: words.onOff }
}

/** A firm by its number, from 1. */
export type Leader = `${number}`

export const schema = {
  reward: { kind: 'number', label: words.labels.reward, minimum: 0, maximum: 1, step: 0.05, format: words.reward },
  leaders: { kind: 'number', label: words.labels.leaders, minimum: 0, maximum: 5, step: 1, format: words.count },
  policy: toggle('policy'),
  interpretability: toggle('interpretability'),
  constitution: toggle('constitution'),
  evaluations: toggle('evaluations'),
  // With one firm at least of either kind to imitate, and so few that are safe that haste always wins where only haste pays.
  start: { kind: 'number', label: words.labels.start, minimum: 1, maximum: 8, step: 1, format: words.count },
  leader: { kind: 'choice', label: words.labels.leader, options: Object.fromEntries(words.firms.map((name, index) => [index + 1, name])) as Record<Leader, string> },
} satisfies { reward: NumberParameter, leaders: NumberParameter, start: NumberParameter, leader: ChoiceParameter<Leader> } & Record<Action, ToggleParameter>

export type RaceValues = Values<typeof schema>

/** A race among the ten firms. */
export interface Race {
  rules: Rules
  rule: string
  /** At most 0.9; 0 or less where safety always pays more. */
  tippingPoint: number
  /** Whether each firm chooses safety, at every round from the start on; at the last, as at the one before. */
  choices: boolean[][]
  /** What each round pays each firm. */
  payoffs: number[][]
  /** Whether nobody changes in a round, by rounds from the first on. */
  isQuiet: boolean[]
  /** How many rounds are shown. */
  rounds: number
  outcome: Outcome
  /** By where it goes. */
  name: string
  /** What it has come to, in a word. */
  verdict: string
  /** Index of the firm that a round pays most at the end. */
  ahead: number
}

/** All that one picture shows; the words, the table and the print are made from it too. */
export interface Stage extends StageOf<Pose> {
  step: number
  values: RaceValues
  down: Race
  up: Race
  /** Index of the firm that is strongest. */
  leader: number
  /** How many firms choose safety at first in the race upward, leaders included. */
  opening: number
  /** How many deeds are done. */
  deeds: number
}

/** What the picture moves by. All but the last seven are parts of what they show, 0 to 1. */
export interface Pose {
  /** The firms stand in a row (0) or at their lanes (1). */
  lanes: number
  /** One race has the whole picture (0), or half of it. */
  both: number
  /** The races stand large (0), or small beside what each choice pays. */
  aside: number
  /** How much of each race has been run, and how much of its verdict is to be seen. */
  down: number
  downVerdict: number
  up: number
  upVerdict: number
  /** How far the lines of what each choice pays are drawn, and the tipping point between them seen. */
  lines: number
  crossing: number
  /** How much of the race the dot on these lines has gone, and how much of the dot of the race before is still seen. */
  way: number
  ghost: number
  /** The share of the firms that choose safety at first, and at the end. */
  opening: number
  end: number
  reward: number
  policy: number
  interpretability: number
  constitution: number
  evaluations: number
}

const even = (delay: number, duration: number): Track => ({ delay, duration, isEven: true, from: 0 })
const fade = (delay: number): Track => ({ delay, duration: 400, from: 0 })

/** A race that is run anew, beside and on the lines. */
function anew(delay: number, duration: number): Motion<Pose> {
  return {
    ghost: { duration: 500, from: 1 },
    end: { delay: 500, duration: 1 },
    up: even(delay, duration),
    way: even(delay, duration),
    upVerdict: fade(delay + duration),
  }
}

const charged: RaceValues = { reward: 1, leaders: 0, policy: 'off', interpretability: 'off', constitution: 'off', evaluations: 'off', start: 4, leader: '4' }
const halved: RaceValues = { ...charged, reward: 0.5 }

/** The clicks of the story, by what they bring. */
const CLICK = { down: 1, up: 2, why: 3, reward: 4, leaders: 5, deeds: 6 }

/** Both races anew, with another firm ahead. */
const again: Motion<Pose> = { down: even(0, 2500), downVerdict: fade(2500), up: even(0, 2500), upVerdict: fade(2500) }

export const story: StoryStep<typeof schema, Pose>[] = [
  { values: charged, controls: ['start'], motion: {} },
  { values: charged, controls: ['start'], motion: { lanes: { duration: 1000 }, down: even(1000, 3000), downVerdict: fade(4000) }, handMotion: again },
  { values: charged, controls: ['reward'], motion: { up: even(900, 3000), upVerdict: fade(3900) }, handMotion: again },
  {
    values: charged,
    controls: ['start', 'reward'],
    motion: { aside: { duration: 1000 }, lines: { delay: 900, duration: 1200 }, crossing: { delay: 2100, duration: 400 }, way: even(2700, 1800) },
    handMotion: anew(900, 1800),
  },
  { values: halved, controls: ['reward', 'start'], motion: { reward: { delay: 400, duration: 1500 }, ...anew(2200, 2000) }, handMotion: anew(900, 1800) },
  { values: { ...halved, leaders: 4 }, controls: ['leaders', 'reward'], motion: { opening: { delay: 500, duration: 900 }, ...anew(1700, 2200) }, handMotion: anew(900, 1800) },
  {
    values: { ...halved, policy: 'on', interpretability: 'on', constitution: 'on', evaluations: 'on' },
    controls: actionNames,
    motion: {
      opening: { delay: 500, duration: 500 },
      ...Object.fromEntries(actionNames.map((action, index) => [action, { delay: 1100 + 600 * index, duration: 450 }])),
      ...anew(3700, 2000),
    },
    handMotion: anew(900, 1800),
  },
]

/** The seed of the talk's races; those with another firm ahead have the seeds beside it. */
const SEED = 165

/** What the firms earn a round beyond what their choices pay, from the strongest down. */
const STRENGTHS = Array.from({ length: FIRMS }, (_, rank) => 0.27 - 0.06 * rank)

/** The ranks of the firms from the strongest on, in the order of their names. */
const ORDER = [0, 7, 3, 9, 5, 1, 8, 2, 6, 4]

/**
 * How many firms are stronger than a firm.
 * @param firm its index
 * @param leader index of the strongest
 */
export function rankOf(firm: number, leader: number): number {
  return ORDER[(firm - leader + FIRMS) % FIRMS]!
}

/**
 * The stage at a click of the story.
 * @param step click, from 0
 * @param values the story's own, or those of a hand or a link
 */
export function stage(step: number, values: RaceValues): Stage {
  const taken = actionNames.filter(action => values[action] === 'on')
  const relief = taken.reduce((sum, action) => sum + actions[action], 0)
  const leader = Number(values.leader) - 1
  const opening = openingCount(values.start, values.leaders)
  const down = race({ reward: 0, leaders: 0, relief: 0, harm: HARM }, values.start, leader, 2)
  const up = race({ reward: values.reward, leaders: values.leaders / FIRMS, relief, harm: HARM }, opening, leader, 1)
  const seenFrom = (click: number) => step >= click ? 1 : 0
  const done = (action: Action) => values[action] === 'on' ? 1 : 0
  const facts = { step, values, down, up, leader, opening, deeds: taken.length }
  return {
    ...facts,
    telling: telling(facts),
    pose: {
      lanes: seenFrom(CLICK.down),
      both: seenFrom(CLICK.up),
      aside: seenFrom(CLICK.why),
      down: seenFrom(CLICK.down),
      downVerdict: seenFrom(CLICK.down),
      up: seenFrom(CLICK.up),
      upVerdict: seenFrom(CLICK.up),
      lines: seenFrom(CLICK.why),
      crossing: seenFrom(CLICK.why),
      way: seenFrom(CLICK.why),
      ghost: 0,
      opening: opening / FIRMS,
      end: safeShare(up.choices.at(-1)!),
      reward: values.reward,
      policy: done('policy'),
      interpretability: done('interpretability'),
      constitution: done('constitution'),
      evaluations: done('evaluations'),
    },
  }
}

/** The share of the firms that choose safety. */
export function safeShare(choices: boolean[]): number {
  return choices.filter(Boolean).length / FIRMS
}

function race(rules: Rules, opening: number, leader: number, stream: number): Race {
  const start = Array.from({ length: FIRMS }, (_, firm) => firm < opening)
  const history = run(start, rules, MOST_ROUNDS, SEED + leader * 2 + stream)
  // What the last one to change has chosen stands a round longer.
  const choices = [...history, history.at(-1)!]
  const payoffs = choices.map((firms) => {
    const share = safeShare(firms)
    return firms.map((isSafe, firm) => (isSafe ? safetyPayoff(share, rules) : hastePayoff(share, rules)) + STRENGTHS[rankOf(firm, leader)]!)
  })
  const last = payoffs.at(-1)!
  const outcome = outcomeOf(choices.at(-1)!, rules)
  return {
    rules,
    rule: rules.reward + rules.relief > 0 ? words.rules.some : words.rules.none,
    tippingPoint: tippingPoint(rules),
    choices,
    payoffs,
    isQuiet: choices.slice(1).map((firms, round) => firms.every((isSafe, firm) => isSafe === choices[round]![firm])),
    rounds: choices.length - 1,
    outcome,
    name: words.races[outcome],
    verdict: words.verdict(outcome, last.filter(payoff => payoff < 0).length, last.filter(payoff => payoff > 0).length),
    ahead: last.indexOf(Math.max(...last)),
  }
}

/** The firm that leads after another. */
export function nextLeader(leader: Leader): Leader {
  return String(Number(leader) % FIRMS + 1) as Leader
}

function outcomeOf(choices: boolean[], { leaders }: Rules): Outcome {
  const share = safeShare(choices)
  return share === 1 ? 'top' : share <= leaders ? 'bottom' : 'between'
}

type Facts = Omit<Stage, keyof StageOf<Pose>>

/** Which way the race upward goes, and whether that is sure. */
function bearing({ opening, up }: Facts): 'up' | 'down' | 'luck' {
  const distance = opening / FIRMS - up.tippingPoint
  if (Math.abs(distance) < ERROR - 1e-9)
    return 'luck'
  return distance > 0 ? 'up' : 'down'
}

function telling(facts: Facts): Telling {
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
  if (step >= CLICK.deeds)
    return { top: told.both, bottom: told.none, between: told.open }[up.outcome]
  if (up.tippingPoint <= 0)
    return told.never
  if (step === CLICK.leaders && values.leaders > 0 && bearing(facts) === 'up')
    return told.leaders(values.leaders)
  return told[bearing(facts)]
}

function captionOf(facts: Facts): [string, Voice] {
  const { step, values, up, opening, deeds } = facts
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
