import type { Asked, Desk, Press, Question } from '../../app/room/protocol'
import { Refusal } from './refusal'

/*
 * What comes from outside is taken for what it says it is only where it is: each of these throws a `Refusal` otherwise, and
 * gives back nothing that was not asked for.
 */

/** What a browser calls itself, made up at random. */
const NAME = /^[\w-]{8,40}$/

const ID_LENGTH = 64
const TEXT_LENGTH = 500
const NOTE_LENGTH = 4000
const OPTIONS = 8
const PARTS = 40

type Fields = Record<string, unknown>

/** What a phone answers. */
export interface Answer {
  phone: string
  question: string
  value: unknown
}

/** @throws {Refusal} when it is no answer */
export function readAnswer(message: unknown): Answer {
  const { phone, question, value } = fields(message)
  return { phone: readName(phone), question: text(question, ID_LENGTH), value }
}

/** @throws {Refusal} when it is no name as browsers make them up */
export function readName(name: unknown): string {
  return typeof name === 'string' && NAME.test(name) ? name : refuse()
}

/** @throws {Refusal} when it is no button's press */
export function readPress(message: unknown): { sequence: number, action: Press['action'] } {
  const { sequence, action } = fields(message)
  if (action !== 'next' && action !== 'previous' && action !== 'black')
    return refuse()
  return { sequence: Number.isSafeInteger(sequence) ? sequence as number : refuse(), action }
}

/** @throws {Refusal} when it is not what the deck tells */
export function readAsked(message: unknown): Asked {
  const { title, hash, question, answer } = fields(message)
  return {
    title: text(title, TEXT_LENGTH),
    hash: readHash(hash),
    ...question !== undefined && { question: readQuestion(fields(question)) },
    ...answer !== undefined && { answer: readTruth(fields(answer)) },
  }
}

/** @throws {Refusal} when it is not what the presenter's window tells */
export function readDesk(message: unknown): Desk {
  const { title, note, click, clicks, elapsed, behind, isBlack } = fields(message)
  return {
    title: text(title, TEXT_LENGTH),
    note: list(note, PARTS).map(fields).map(part => ({ click: number(part.click), text: text(part.text, NOTE_LENGTH) })),
    click: number(click),
    clicks: number(clicks),
    ...elapsed !== undefined && { elapsed: number(elapsed) },
    ...behind !== undefined && { behind: number(behind) },
    isBlack: typeof isBlack === 'boolean' ? isBlack : refuse(),
  }
}

function readHash(hash: unknown): string {
  const address = text(hash, TEXT_LENGTH)
  return address.startsWith('#/') ? address : refuse()
}

function readQuestion({ kind, id, text: words, minimum, maximum, step, unit, options }: Fields): Question {
  const asked = { id: text(id, ID_LENGTH), text: text(words, TEXT_LENGTH) }
  if (kind === 'choice')
    return { kind, ...asked, options: list(options, OPTIONS).map(fields).map(({ value, label }) => ({ value: text(value, ID_LENGTH), label: text(label, TEXT_LENGTH) })) }
  const range = { minimum: number(minimum), maximum: number(maximum), step: number(step) }
  if (kind !== 'number' || range.step <= 0 || range.maximum <= range.minimum)
    return refuse()
  return { kind, ...asked, ...range, unit: text(unit, ID_LENGTH) }
}

function readTruth({ value, text: words }: Fields): NonNullable<Asked['answer']> {
  return { value: typeof value === 'string' ? text(value, ID_LENGTH) : number(value), text: text(words, TEXT_LENGTH) }
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? value as Fields : refuse()
}

function list(value: unknown, limit: number): unknown[] {
  return Array.isArray(value) && value.length <= limit ? value : refuse()
}

function text(value: unknown, limit: number): string {
  return typeof value === 'string' && value.length <= limit ? value : refuse()
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : refuse()
}

function refuse(): never {
  throw new Refusal(400)
}
