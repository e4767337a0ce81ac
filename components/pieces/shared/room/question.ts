import type { Guess, Question } from '../../../../app/room/protocol'
import type { Asking } from '../types'
import { countFor, countOf, medianOf, nearCount } from '../../../../app/room/crowd'
import * as words from './words'

/** A question to the room, as the picture shows it. */
export interface RoomQuestion {
  question: Question
  /** What the keys from 1 on raise a hand for. */
  suggestions: (number | string)[]
  /** How many have guessed. */
  count: number
  /** What was guessed, and what is so at the values on show, unless the picture is still on its way there; undefined while it is open. */
  answered?: { guesses: Guess[], truth?: number | string }
}

/**
 * The question that a step asks, as the phones get it.
 * @param name of the piece
 * @param step that asks
 * @param asking what it asks
 * @param values with which it is answered in the story
 */
export function questionOf<V, Pose>(name: string, step: number, asking: Asking<V, Pose>, values: V): Question {
  const id = `${name}.${step}`
  const text = asking.text(values)
  if (asking.kind === 'choice')
    return { kind: 'choice', id, text, options: Object.entries(asking.options).map(([value, label]) => ({ value, label })) }
  const { minimum, maximum, step: stride, unit } = asking
  return { kind: 'number', id, text, minimum, maximum, step: stride, unit }
}

/** What hands can be raised for. */
export function suggestionsOf<V, Pose>(asking: Asking<V, Pose>): (number | string)[] {
  return asking.kind === 'choice' ? Object.keys(asking.options) : asking.suggestions
}

/**
 * What has come of the guesses, in sentences that are true at any values; none where nobody has guessed, or is still asked.
 * @param asked with its guesses
 */
export function verdictOf(asked: RoomQuestion): string[] {
  const { question, answered } = asked
  if (!answered || answered.guesses.length === 0)
    return []
  const { truth, guesses } = answered
  const guessed = words.guessed(countOf(guesses))
  if (truth === undefined)
    return [guessed]
  return question.kind === 'number'
    ? [guessed, words.median(medianOf(guesses)!, question.unit), words.near(nearCount(guesses, Number(truth)))]
    : [guessed, words.right(countFor(guesses, truth))]
}

/** What is said of the room to who doesn't see the picture. A picture of numbers asks by itself. */
export function sentencesOf(asked: RoomQuestion): string[] {
  const { question, answered } = asked
  if (!answered)
    return question.kind === 'choice' ? [words.asked(question.text)] : []
  const verdict = verdictOf(asked)
  return verdict.length > 0 ? [words.sentence(verdict)] : []
}
