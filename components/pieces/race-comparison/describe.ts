import type { Description } from '../shared/types'
import type { Race, Stage } from './stages'
import { FIRMS } from './model'
import { ROUNDS, START } from './stages'
import * as words from './words'

/** The stage in sentences and as a table; a race that hasn't begun gives no ending away. */
export function describe({ down, up, showsTipping }: Stage): Description {
  const races = [down, up]
  const { rows } = words.table
  return {
    sentences: [
      words.sentences.question(FIRMS, words.percent(START)),
      ...races.map(race => sentenceOf(race, showsTipping)),
    ],
    table: {
      caption: words.table.caption,
      columns: words.table.columns,
      rows: [
        [rows.reward, ...races.map(({ rules }) => words.reward(rules.reward))],
        [rows.leaders, ...races.map(({ rules }) => words.firms(rules.leaders))],
        [rows.actions, ...races.map(({ actionCount }) => words.actionCount(actionCount))],
        ...(showsTipping ? [[rows.tipping, ...races.map(race => words.tippingPoint(race.tippingPoint))]] : []),
        [rows.start, ...races.map(({ shares }) => words.percent(shares[0]!))],
        ...[10, 20, ROUNDS].map(round => [words.round(round), ...races.map(race => race.isRun ? words.percent(race.shares[round]!) : words.table.waiting)]),
        [rows.outcome, ...races.map(race => race.isRun ? words.outcomes[race.outcome] : words.table.waiting)],
      ],
    },
  }
}

function sentenceOf({ name, tippingPoint, shares, outcome, isRun }: Race, showsTipping: boolean): string {
  if (!isRun)
    return words.sentences.waiting(name)
  return words.sentences.race(name, showsTipping ? words.tippingPoint(tippingPoint) : undefined, words.percent(shares[0]!), words.percent(shares.at(-1)!), words.outcomes[outcome])
}
