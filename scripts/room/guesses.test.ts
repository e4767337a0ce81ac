import type { Asked } from '../../app/room/protocol'
import { expect, it } from 'vitest'
import { CHOICE, NUMBER } from '../testing/open-room'
import { createGuesses } from './guesses'

const LIMIT = 3

function answered(asked: Asked, value: number | string): Asked {
  return { ...asked, answer: { value, text: '答案' } }
}

it('counts while a question is open, and tells what was guessed with the answer', () => {
  const guesses = createGuesses(LIMIT)
  guesses.ask(NUMBER)
  guesses.answer({ phone: 'a', question: 'guess', value: 50.4 })
  guesses.answer({ phone: 'b', question: 'guess', value: 6 })
  guesses.answer({ phone: 'c', question: 'guess', value: 90 })
  guesses.answer({ phone: 'c', question: 'guess', value: 50 })
  expect(guesses.count()).toBe(3)
  expect(guesses.told()).toBeUndefined()
  expect(guesses.own('a')).toBe(50)

  guesses.ask(answered(NUMBER, 6))
  expect(guesses.told()).toEqual([{ value: 6, count: 1 }, { value: 50, count: 2 }])
  expect(guesses.own('c')).toBe(50)
})

it('opens a question again when the talk goes back, with the guesses, and asks another for itself', () => {
  const guesses = createGuesses(LIMIT)
  guesses.ask(CHOICE)
  guesses.answer({ phone: 'a', question: 'year', value: 'loss' })
  guesses.ask(answered(CHOICE, 'loss'))
  guesses.ask(NUMBER)
  expect(guesses.count()).toBe(0)
  expect(guesses.own('a')).toBeUndefined()
  guesses.ask(CHOICE)
  expect(guesses.count()).toBe(1)
  guesses.answer({ phone: 'a', question: 'year', value: 'profit' })
  guesses.ask(answered(CHOICE, 'loss'))
  expect(guesses.told()).toEqual([{ value: 'profit', count: 1 }])
})

it.each([
  ['nothing is asked', { title: '', hash: '#/1' }, 'guess', 5, 409],
  ['another question is asked', CHOICE, 'guess', 5, 409],
  ['the answer is shown', answered(NUMBER, 6), 'guess', 5, 409],
  ['the number is too large', NUMBER, 'guess', 100.1, 400],
  ['it is no number', NUMBER, 'guess', '5', 400],
  ['it is no number at all', NUMBER, 'guess', Number.NaN, 400],
  ['there is no such choice', CHOICE, 'year', '__proto__', 400],
  ['it is no choice', CHOICE, 'year', 1, 400],
])('takes no answer when %s', (_, asked, question, value, status) => {
  const guesses = createGuesses(LIMIT)
  guesses.ask(asked as Asked)
  expect(() => guesses.answer({ phone: 'a', question, value })).toThrow(expect.objectContaining({ status }))
  expect(guesses.count()).toBe(0)
})

it('lets no more phones answer than the room holds, and lets those change their answers', () => {
  const guesses = createGuesses(LIMIT)
  guesses.ask(NUMBER)
  for (const phone of ['a', 'b', 'c'])
    guesses.answer({ phone, question: 'guess', value: 1 })
  expect(() => guesses.answer({ phone: 'd', question: 'guess', value: 1 })).toThrow(expect.objectContaining({ status: 503 }))
  guesses.answer({ phone: 'a', question: 'guess', value: 2 })
  expect(guesses.own('a')).toBe(2)
})

it('rounds to the step, without the crumbs of floating point', () => {
  const guesses = createGuesses(LIMIT)
  guesses.ask({ ...NUMBER, question: { ...NUMBER.question, minimum: 0.1, maximum: 1, step: 0.1 } })
  guesses.answer({ phone: 'a', question: 'guess', value: 0.31 })
  expect(guesses.own('a')).toBe(0.3)
})

it('goes on where it was kept, and writes a table that says of nobody what he guessed', () => {
  const guesses = createGuesses(LIMIT)
  guesses.ask(CHOICE)
  guesses.answer({ phone: 'phone-a', question: 'year', value: 'loss' })
  guesses.ask({ ...NUMBER, question: { ...NUMBER.question, text: '多少"%"？' } })
  guesses.answer({ phone: 'phone-b', question: 'guess', value: 7 })
  const again = createGuesses(LIMIT, JSON.parse(JSON.stringify(guesses.save())))
  expect(again.count()).toBe(1)
  expect(again.own('phone-b')).toBe(7)
  expect(again.csv()).toBe('\uFEFF问题,回答,人数\r\n公司这一年：赚、亏、持平？,亏,1\r\n"多少""%""？",7,1\r\n')
})
