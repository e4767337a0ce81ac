import type { Asked, Guess, Question } from '../../app/room/protocol'
import type { Answer } from './read-message'
import { csvLines, MARK } from '../../app/csv'
import { columns } from '../../app/room/words'
import { Refusal } from './refusal'

/** A question with the answer of each phone. */
type Answered = [question: Question, answers: [phone: string, value: number | string][]]

/** What is kept for the case that the server is started again. */
export interface SavedGuesses {
  asked?: Asked
  answered: Answered[]
}

/** What the talk asks, and what the phones answer. */
export interface Guesses {
  /** What the talk shows and asks now; undefined until it has said so. */
  asked: () => Asked | undefined
  /** Asks, shows the answer, or goes on. */
  ask: (asked: Asked) => void
  /**
   * Takes a phone's answer, in place of the one before.
   * @throws {Refusal} when that is not asked now, the value is none of its answers, or as many as the room holds have answered
   */
  answer: (answer: Answer) => void
  /** How many have answered what is asked now. */
  count: () => number
  /** What they have answered, the lowest first; undefined before the answer is shown. */
  told: () => Guess[] | undefined
  /** What a phone has answered to what is asked now. */
  own: (phone: string) => number | string | undefined
  /** All answers to all questions as a table, which does not say who. */
  csv: () => string
  save: () => SavedGuesses
}

/** How many questions are remembered. */
const QUESTIONS = 100

/**
 * @param limit how many phones can answer a question
 * @param saved what there was before
 */
export function createGuesses(limit: number, saved?: SavedGuesses): Guesses {
  let asked = saved?.asked
  const answered = new Map((saved?.answered ?? []).map(([question, answers]) => [question.id, { question, answers: new Map(answers) }]))

  /** The answers to what is asked now. */
  const current = () => answered.get(asked?.question?.id ?? '')?.answers ?? new Map<string, number | string>()

  function ask(next: Asked): void {
    asked = next
    if (!next.question || (answered.size >= QUESTIONS && !answered.has(next.question.id)))
      return
    const { id } = next.question
    answered.set(id, { question: next.question, answers: answered.get(id)?.answers ?? new Map() })
  }

  function answer({ phone, question, value }: Answer): void {
    if (!asked?.question || asked.question.id !== question || asked.answer)
      throw new Refusal(409)
    const answers = current()
    if (answers.size >= limit && !answers.has(phone))
      throw new Refusal(503)
    answers.set(phone, readValue(asked.question, value))
  }

  return {
    asked: () => asked,
    ask,
    answer,
    count: () => current().size,
    told: () => asked?.answer && countAlike(asked.question, current().values()),
    own: phone => current().get(phone),
    csv: () => MARK + csvLines([columns, ...[...answered.values()].flatMap(({ question, answers }) => countAlike(question, answers.values()).map(({ value, count }) =>
      [question.text, labelOf(question, value), count]))]),
    save: () => ({ asked, answered: Array.from(answered.values(), ({ question, answers }): Answered => [question, [...answers]]) }),
  }
}

/** @throws {Refusal} when the value is no answer to the question */
function readValue(question: Question, value: unknown): number | string {
  if (question.kind === 'choice') {
    const option = question.options.find(option => option.value === value)
    if (option)
      return option.value
  }
  else if (typeof value === 'number' && value >= question.minimum && value <= question.maximum) {
    const { minimum, maximum, step } = question
    // Not 0.30000000000000004.
    return Math.min(maximum, Number((minimum + Math.round((value - minimum) / step) * step).toFixed(10)))
  }
  throw new Refusal(400)
}

/** How many have answered alike; numbers by their size, choices as they stand in the question. */
function countAlike(question: Question | undefined, values: Iterable<number | string>): Guess[] {
  const counts = new Map<number | string, number>()
  for (const value of values)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  const place = (value: number | string) => question?.kind === 'choice' ? question.options.findIndex(option => option.value === value) : Number(value)
  return Array.from(counts, ([value, count]) => ({ value, count })).sort((one, other) => place(one.value) - place(other.value))
}

function labelOf(question: Question, value: number | string): string {
  return question.kind === 'choice' ? question.options.find(option => option.value === value)?.label ?? String(value) : String(value)
}
