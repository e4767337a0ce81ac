import type { Description } from '../shared/types'
import type { Stage } from './stages'
import { yearlyGrowth } from './model'
import * as words from './words'

/** The stage in sentences and as a table; as long as the room guesses, neither gives the answer away. */
export function describe(stage: Stage): Description {
  return { sentences: sentencesOf(stage), table: { caption: words.table.caption(stage.values.doubling), columns: words.table.columns, rows: rowsOf(stage) } }
}

function sentencesOf({ values, guess, truth, ratio, doublings, levels, isForked }: Stage): string[] {
  const { doubling, lookback, scale } = values
  if (!truth)
    return [words.sentences.question(doubling, lookback, words.sharePercent(guess!))]
  return [
    words.sentences.truth(doubling, lookback, words.shareFraction(truth.share), words.sharePercent(truth.share)),
    ...(ratio === undefined ? [] : [`${words.verdict(guess!, truth.share, ratio).join('，')}。`]),
    ...(doublings.length > 0 ? [words.sentences.yearly(String(Number(yearlyGrowth(doubling).toPrecision(3))))] : []),
    ...(scale === 'log' ? [words.sentences.log] : []),
    ...(levels.length > 0 ? [words.sentences.ladder] : []),
    ...(isForked ? [words.sentences.fork] : []),
  ]
}

function rowsOf({ values, guess, truth, doublings }: Stage): string[][] {
  const guessed = guess === undefined ? [] : [[words.table.guess, '', words.sharePercent(guess)]]
  if (!truth)
    return [...guessed, [words.monthsBefore(values.lookback), words.table.hidden, words.table.hidden]]
  const places = doublings.length > 0 ? doublings : [truth]
  const marked = places.some(({ lookback }) => lookback === truth.lookback) ? places : [truth, ...places]
  return [...guessed, ...marked.map(({ lookback, share }) =>
    [words.monthsBefore(lookback), words.shareFraction(share), words.sharePercent(share)])]
}
