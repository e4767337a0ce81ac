/*
 * A coordination game (the stag hunt) among firms that choose between 安全 (safety) and 抢快 (haste), played over and
 * over: firms take over what pays better. Sources: the replicator equation, P. D. Taylor & L. B. Jonker,
 * “Evolutionary stable strategies and game dynamics”, Mathematical Biosciences 40 (1978); the stag hunt, B. Skyrms,
 * “The Stag Hunt and the Evolution of Social Structure” (2004). The numbers are ours, for illustration.
 */

/** How many firms race. */
export const FIRMS = 10

/** What decides about a race. */
export interface Rules {
  /** How much safety is rewarded whatever the others do, 0 to 1. */
  reward: number
  /** Firms that choose safety whatever it pays, 0 to 10. */
  leaders: number
  /** What the actions taken change, summed up: the tipping point falls by this share. */
  relief: number
}

/** What being first is worth to a hasty firm, whatever the others do. */
const TEMPTATION = 0.6

/** What safety costs the one who chooses it. */
const COST = 0.3

/** What a full reward is worth. */
const FULL_REWARD = 0.7

/**
 * Payoff of a firm that chooses safety: it gains from every other that does so too.
 * @param share of firms that choose safety, 0 to 1
 * @param rules of the race
 */
export function safetyPayoff(share: number, rules: Rules): number {
  return share - COST + FULL_REWARD * rules.reward + rules.relief
}

/** Payoff of a firm that chooses haste; the same whatever the others do. */
export function hastePayoff(): number {
  return TEMPTATION
}

/**
 * The share at which both choices pay the same, p*: the unstable equilibrium between the two stable ends.
 * Closed form of safetyPayoff(p*) = hastePayoff().
 * @returns above 1 when haste always pays more, below 0 when safety does
 */
export function tippingPoint({ reward, relief }: Rules): number {
  return TEMPTATION + COST - FULL_REWARD * reward - relief
}

/**
 * The share of all firms that choose safety, leaders included.
 * @param followers share of the other firms that choose safety, 0 to 1
 * @param rules of the race
 */
export function shareOfAll(followers: number, rules: Rules): number {
  return (rules.leaders + (FIRMS - rules.leaders) * followers) / FIRMS
}

/**
 * The replicator equation for the firms that are no leaders: dq/dt = q (1 − q) (π_safety(p) − π_haste(p)),
 * p the share of all firms.
 * @param followers q, 0 to 1
 * @param rules of the race
 * @returns change of q in a round
 */
export function change(followers: number, rules: Rules): number {
  return followers * (1 - followers) * (safetyPayoff(shareOfAll(followers, rules), rules) - hastePayoff())
}

/** Length of a step of the integration, in rounds; against a step 64 times as fine no share differs by a millionth (see the test). */
const STEP = 0.125

/**
 * Lets the race run, by the classical Runge–Kutta method of the fourth order.
 * @param start share of the followers that choose safety at first, 0 to 1
 * @param rules of the race
 * @param rounds how long, in rounds
 * @param step length of a step, in rounds
 * @returns the share of all firms that choose safety at every whole round, the start included; each from 0 to 1
 */
export function run(start: number, rules: Rules, rounds: number, step = STEP): number[] {
  const stepsARound = Math.round(1 / step)
  const shares = [shareOfAll(start, rules)]
  let followers = start
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < stepsARound; index++)
      followers = rungeKuttaStep(followers, rules, step)
    shares.push(shareOfAll(followers, rules))
  }
  return shares
}

function rungeKuttaStep(followers: number, rules: Rules, step: number): number {
  const first = change(followers, rules)
  const second = change(followers + first * step / 2, rules)
  const third = change(followers + second * step / 2, rules)
  const fourth = change(followers + third * step, rules)
  return Math.min(Math.max(followers + step / 6 * (first + 2 * second + 2 * third + fourth), 0), 1)
}
