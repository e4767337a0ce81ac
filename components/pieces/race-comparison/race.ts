import type { Rules } from './model'
import type { Outcome } from './words'
import { FIRMS, hastePayoff, run, safetyPayoff, tippingPoint } from './model'
import * as words from './words'

/** After how many rounds a race is left undecided. */
export const MOST_ROUNDS = 200

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

/** The share of the firms that choose safety. */
export function safeShare(choices: boolean[]): number {
  return choices.filter(Boolean).length / FIRMS
}

/**
 * A race of the talk.
 * @param rules of it
 * @param opening how many firms choose safety at first
 * @param leader index of the strongest firm
 * @param stream 1 or 2: two races with the same firm ahead draw other numbers
 */
export function race(rules: Rules, opening: number, leader: number, stream: number): Race {
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

function outcomeOf(choices: boolean[], { leaders }: Rules): Outcome {
  const share = safeShare(choices)
  return share === 1 ? 'top' : share <= leaders ? 'bottom' : 'between'
}
