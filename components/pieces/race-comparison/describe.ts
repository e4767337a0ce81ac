import type { Description } from '../shared/types'
import type { Race } from './race'
import type { Stage } from './stages'
import { FIRMS, openingCount } from './model'
import { safeShare } from './race'
import * as words from './words'

/** The stage in sentences and as a table; a race that hasn't begun gives no ending away. */
export function describe({ step, values, down, up, opening, deeds }: Stage): Description {
  const races = [down, up]
  const { rows } = words.table
  const isRun = (race: Race) => step >= (race === down ? 1 : 2)
  const endOf = ({ choices }: Race) => Math.round(safeShare(choices.at(-1)!) * FIRMS)
  const range = ({ payoffs }: Race) => [Math.min(...payoffs.at(-1)!), Math.max(...payoffs.at(-1)!)].map(words.payoff) as [string, string]
  const cells = (cell: (race: Race) => string) => races.map(race => isRun(race) ? cell(race) : words.table.waiting)
  const sentence = (race: Race) => words.sentences.race(race.name, race.rule, race.rounds, words.sentences.end(endOf(race)), words.firms[race.ahead]!, ...range(race), race.verdict)
  return {
    sentences: [
      words.sentences.start(openingCount(values.start, 0)),
      ...(isRun(down) ? [sentence(down)] : []),
      ...(isRun(up) && values.leaders > 0 ? [words.sentences.opening(opening, values.leaders)] : []),
      ...(isRun(up) ? [sentence(up)] : []),
      ...(step >= 3 ? [words.sentences.tip(words.tipText(down.tippingPoint), words.tipText(up.tippingPoint)), words.sentences.harm] : []),
    ],
    table: {
      caption: words.table.caption,
      columns: words.table.columns,
      rows: [
        [rows.reward, ...races.map(({ rules }) => words.reward(rules.reward))],
        [rows.leaders, words.count(0), words.count(values.leaders)],
        [rows.actions, words.actionCount(0), words.actionCount(deeds)],
        [rows.tipping, ...races.map(race => words.tippingPoint(race.tippingPoint))],
        [rows.start, ...races.map(({ choices }) => words.count(Math.round(safeShare(choices[0]!) * FIRMS)))],
        [rows.end, ...cells(race => words.table.end(endOf(race), race.rounds))],
        [rows.payoffs, ...cells(race => words.table.range(...range(race)))],
        [rows.outcome, ...cells(({ verdict }) => verdict)],
        [rows.law, words.table.replicator, values.leaders > 0 ? words.table.led(values.leaders) : words.table.replicator],
      ],
    },
  }
}
