import type { Hands } from './hands'
import type { Question } from './protocol'
import * as words from './words'

/** A question that this window knows, with what hands can be raised for. */
export interface KnownQuestion {
  question: Question
  suggestions: (number | string)[]
}

/**
 * The hands as rows of a table. Those of a question that the window hasn't come by are named by its id and the keys.
 * @param hands of all questions
 * @param questions by their ids
 */
export function handRows(hands: Hands, questions: ReadonlyMap<string, KnownQuestion>): (string | number)[][] {
  return Object.entries(hands).flatMap(([id, counts]) => {
    const known = questions.get(id)
    return counts.flatMap((count, index) => count > 0
      ? [[words.byHand(known?.question.text ?? id), labelOf(known, index), count]]
      : [])
  })
}

function labelOf(known: KnownQuestion | undefined, index: number): number | string {
  const value = known?.suggestions[index] ?? index + 1
  return known?.question.kind === 'choice' ? known.question.options.find(option => option.value === value)?.label ?? value : value
}
