import type { Description } from '../shared/types'
import type { Stage } from './stages'
import { yearlyGrowth } from './model'
import * as words from './words'

/** The stage in sentences and as a table; as long as the room guesses, neither gives the answer away. */
export function describe(stage: Stage): Description {
  return { sentences: sentencesOf(stage), table: { caption: words.table.caption(stage.values.doubling), columns: words.table.columns, rows: rowsOf(stage) } }
}

function sentencesOf({ values, guess, truth, isAnswered, verdict, doublings, showsHalf, showsLevels, isForked }: Stage): string[] {
  const { doubling, lookback, scale } = values
  if (!isAnswered)
    return [words.sentences.question(doubling, lookback), ...guess === undefined ? [] : [words.sentences.guessed(words.sharePercent(guess))]]
  return [
    words.sentences.truth(doubling, lookback, truth.label, words.sharePercent(truth.share)),
    ...verdict ? [words.sentences.verdict(words.sharePercent(guess!), verdict)] : [],
    ...doublings.length > 0 ? [words.sentences.yearly(String(Number(yearlyGrowth(doubling).toPrecision(3))))] : [],
    ...showsHalf ? [words.sentences.half(doubling)] : [],
    ...scale === 'log' ? [words.sentences.log] : [],
    ...showsLevels ? [words.sentences.levels] : [],
    ...isForked ? [words.sentences.fork(truth.label)] : [],
  ]
}

function rowsOf({ guess, truth, isAnswered, doublings }: Stage): string[][] {
  const guessed = guess === undefined ? [] : [[words.table.guess, '', words.sharePercent(guess)]]
  if (!isAnswered)
    return [...guessed, [words.monthsBefore(truth.lookback), words.table.hidden, words.table.hidden]]
  const places = doublings.length > 0 ? doublings : [truth]
  const marked = places.some(({ lookback }) => Math.abs(lookback - truth.lookback) < 1e-9) ? places : [truth, ...places]
  return [...guessed, ...marked.map(({ lookback, share }) =>
    [words.monthsBefore(lookback), words.shareFraction(share), words.sharePercent(share)])]
}
