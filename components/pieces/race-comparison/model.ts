/*
 * A coordination game (the stag hunt) among firms that choose between 安全 (safety) and 抢快 (haste) and imitate each other:
 * now and then a firm looks at another one, and takes over its choice the likelier the more that pays. Over many firms that
 * is the replicator equation. Sources: K. H. Schlag, “Why imitate, and if so, how?”, Journal of Economic Theory 78 (1998);
 * P. D. Taylor & L. B. Jonker, “Evolutionary stable strategies and game dynamics”, Mathematical Biosciences 40 (1978);
 * B. Skyrms, “The Stag Hunt and the Evolution of Social Structure” (2004). The numbers are ours, for illustration.
 */
import { randomNumbers } from '../shared/random'

/** How many firms race. */
export const FIRMS = 10

/** What decides about a race. */
export interface Rules {
  /** How much safety is rewarded whatever the others do, 0 to 1. */
  reward: number
  /** Share of the firms that choose safety whatever it pays, 0 to 1. */
  leaders: number
  /** What the deeds done add to what safety pays, summed up: the tipping point falls by this share. */
  relief: number
  /** What the haste of all the others would cost a firm: it falls on all alike, whatever they choose themselves. */
  harm: number
}

/** What being first is worth to a hasty firm. */
export const TEMPTATION = 0.6

/** What safety costs the one who chooses it. */
const COST = 0.3

/** What a full reward is worth. */
const FULL_REWARD = 0.7

/** What haste costs all, if all are hasty. */
export const HARM = 1

/** How likely a firm takes over, on one look, what pays it 1 more. */
export const PACE = 0.5

/** How far a firm may be out, either way, about what another choice pays: half a firm's worth at the tipping point. */
export const ERROR = 0.05

/**
 * What a round pays a firm that chooses safety: it gains from every other that does so too.
 * @param share of all firms that choose safety, 0 to 1
 * @param rules of the race
 */
export function safetyPayoff(share: number, rules: Rules): number {
  return share - COST + FULL_REWARD * rules.reward + rules.relief - rules.harm * (1 - share)
}

/**
 * What a round pays a firm that chooses haste.
 * @param share of all firms that choose safety, 0 to 1
 * @param rules of the race
 */
export function hastePayoff(share: number, rules: Rules): number {
  return TEMPTATION - rules.harm * (1 - share)
}

/**
 * The share at which both choices pay the same, p*: the unstable equilibrium between the two stable ends.
 * Closed form of safetyPayoff(p*) = hastePayoff(p*).
 * @returns at most 0.9; 0 or less where safety always pays more
 */
export function tippingPoint({ reward, relief }: Pick<Rules, 'reward' | 'relief'>): number {
  return TEMPTATION + COST - FULL_REWARD * reward - relief
}

/**
 * What firms see of an advantage, on average, where they take a disadvantage for none: E[max(0, advantage + X)], X evenly
 * distributed within {@link ERROR}.
 * @param advantage of the other choice
 */
export function seen(advantage: number): number {
  if (advantage <= -ERROR)
    return 0
  return advantage >= ERROR ? advantage : (advantage + ERROR) ** 2 / (4 * ERROR)
}

/**
 * The equation that many firms follow: dp/dt = k (1 − p) (p·a(p − p*) − (p − λ)·a(p* − p)), where λ is the leaders' share
 * and a is {@link seen}. Without leaders that is the replicator equation, dp/dt = k p (1 − p) (p − p*), since
 * a(x) − a(−x) = x.
 * @param share p of all firms that choose safety, from the leaders' share to 1
 * @param rules of the race
 * @returns change of p in a round
 */
export function change(share: number, rules: Rules): number {
  const advantage = share - tippingPoint(rules)
  return PACE * (1 - share) * (share * seen(advantage) - (share - rules.leaders) * seen(-advantage))
}

/** Length of a step of the integration, in rounds. */
const STEP = 0.125

/**
 * The way of infinitely many firms, by the classical Runge–Kutta method of the fourth order.
 * @param start share of all firms that choose safety at first
 * @param rules of the race
 * @param rounds how long
 * @returns the share at every whole round, the start included
 */
export function meanField(start: number, rules: Rules, rounds: number): number[] {
  const shares = [start]
  let share = start
  for (let index = 1; index <= rounds / STEP; index++) {
    const first = change(share, rules)
    const second = change(share + first * STEP / 2, rules)
    const third = change(share + second * STEP / 2, rules)
    share += STEP / 6 * (first + 2 * second + 2 * third + change(share + third * STEP, rules))
    if (index % (1 / STEP) === 0)
      shares.push(share)
  }
  return shares
}

/**
 * A race as it goes among some firms, until all that can change their minds agree or the rounds are over. In a round there
 * are as many looks as firms; who looks, and at whom, is drawn.
 * @param start whether each firm chooses safety at first; the first are the leaders
 * @param rules of the race
 * @param rounds how many there are at most
 * @param seed of what is drawn
 * @returns whether each firm chooses safety, at every round from the start on
 */
export function run(start: boolean[], rules: Rules, rounds: number, seed: number): boolean[][] {
  const random = randomNumbers(seed)
  const count = start.length
  const leaders = Math.round(rules.leaders * count)
  const firms = [...start]
  let safe = firms.filter(Boolean).length
  const history = [start]
  while (history.length <= rounds && !isOver(safe, count, leaders, rules)) {
    for (let look = 0; look < count; look++) {
      const firm = Math.floor(random() * count)
      const other = Math.floor(random() * count)
      const [error, will] = [random(), random()]
      if (firm < leaders || firms[firm] === firms[other])
        continue
      const share = safe / count
      const gain = (firms[other] ? 1 : -1) * (safetyPayoff(share, rules) - hastePayoff(share, rules))
      if (will < PACE * (gain + ERROR * (2 * error - 1))) {
        firms[firm] = firms[other]!
        safe += firms[firm] ? 1 : -1
      }
    }
    history.push([...firms])
  }
  return history
}

/** Whether nobody will change any more: all agree, or all but leaders whom it doesn't pay to follow. */
function isOver(safe: number, count: number, leaders: number, rules: Rules): boolean {
  return safe === count || safe === 0 || (safe === leaders && safe / count - tippingPoint(rules) <= -ERROR)
}

/** How many firms choose safety at first, the leaders among them: the others are divided as all of them would be without leaders. */
export function openingCount(start: number, leaders: number): number {
  return leaders + Math.round(start / FIRMS * (FIRMS - leaders))
}
