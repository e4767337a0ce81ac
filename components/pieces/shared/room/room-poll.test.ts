import type { RoomQuestion } from './question'
import { expect, it } from 'vitest'
import { boxOfText, overlap } from '../place-labels'
import { sentencesOf } from './question'
import { dotsOf, HEIGHT, pollOf, WIDTH } from './room-poll'

const options = [{ value: 'gain', label: '赚' }, { value: 'loss', label: '亏' }, { value: 'even', label: '持平' }]

function polled(truth: string | undefined, counts: number[]): RoomQuestion {
  const guesses = options.map(({ value }, index) => ({ value, count: counts[index]! })).filter(({ count }) => count > 0)
  return { question: { kind: 'choice', id: 'ledger.2', text: '赚、亏，还是持平？', options }, suggestions: options.map(({ value }) => value), count: 0, answered: { guesses, ...truth && { truth } } }
}

const pointsOf = (path: string) => Array.from(path.matchAll(/M(-?[\d.]+),(-?[\d.]+)h0/g), ([, x, y]) => ({ x: Number(x), y: Number(y) }))

it.each([[10, 3, 0], [60, 30, 10], [500, 0, 0], [100, 200, 200], [0, 1, 0]])('has a dot for each of %d, %d and %d, inside and off the words', (...counts) => {
  const poll = pollOf(polled('loss', counts))!
  expect(poll.options.map(({ dots }) => pointsOf(dots).length)).toEqual(counts)
  poll.options.forEach(({ dots, left, right }) => pointsOf(dots).forEach(({ x, y }) => {
    expect(x - poll.dot / 2).toBeGreaterThanOrEqual(left - 0.1)
    expect(x + poll.dot / 2).toBeLessThanOrEqual(right + 0.1)
    expect(y - poll.dot / 2).toBeGreaterThanOrEqual(0)
    expect(y + poll.dot / 2).toBeLessThanOrEqual(poll.floor)
  }))
  const texts = [...poll.lines.map(({ text, y }) => ({ text, x: 0, y })), ...poll.options.map(({ name }) => ({ ...name, y: poll.names }))]
  const boxes = texts.map(({ text, x, y }) => boxOfText(text, 18, { x, y, anchor: 'start' }))
  expect(boxes.every(({ right, bottom }) => right <= WIDTH && bottom <= HEIGHT)).toBe(true)
  expect(boxes.some((one, index) => boxes.slice(index + 1).some(other => overlap(one, other)))).toBe(false)
})

it('says how many chose what is so, whatever that is', () => {
  expect(sentencesOf(polled('loss', [10, 3, 0]))).toEqual(['现场：13 人猜，3 人猜对。'])
  expect(sentencesOf(polled('even', [10, 3, 0]))).toEqual(['现场：13 人猜，没有人猜对。'])
  // What is so may be none of the options.
  expect(sentencesOf(polled('between', [10, 3, 0]))).toEqual(['现场：13 人猜，没有人猜对。'])
  // A picture that is on its way to it isn't forestalled.
  expect(sentencesOf(polled(undefined, [10, 3, 0]))).toEqual(['现场：13 人猜。'])
  expect(pollOf(polled(undefined, [10, 3, 0]))!.options.some(({ isTrue }) => isTrue)).toBe(false)
  expect(sentencesOf(polled('loss', [0, 0, 0]))).toEqual([])
  expect(pollOf(polled('even', [10, 3, 0]))!.options.filter(({ isTrue }) => isTrue).map(({ value }) => value)).toEqual(['even'])
})

it('tells nothing of the guesses while it is open', () => {
  const { answered: _, ...open } = polled('loss', [10, 3, 0])
  const poll = pollOf(open)!
  expect(poll.isAnswered).toBe(false)
  expect(poll.options.flatMap(({ dots, isTrue }) => [dots, isTrue]).filter(Boolean)).toEqual([])
  expect(sentencesOf(open)).toEqual(['问现场：赚、亏，还是持平？'])
})

it('writes dots as lines without length', () => {
  expect(dotsOf([{ x: 1.04, y: 2 }, { x: 3, y: 4.06 }])).toBe('M1,2h0M3,4.1h0')
})
