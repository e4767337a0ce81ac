import { expect, it } from 'vitest'
import { csvLines } from '../csv'
import { handRows } from './hand-rows'
import { readHands, withHand, withoutHands, writeHands } from './hands'

it('counts hands up and down, never below none, each question by itself', () => {
  let hands = withHand({}, 'a.0', 2, 1)
  hands = withHand(withHand(hands, 'a.0', 2, 1), 'b.1', 0, 1)
  expect(hands).toEqual({ 'a.0': [0, 0, 2], 'b.1': [1] })
  hands = withHand(withHand(hands, 'b.1', 0, -1), 'b.1', 0, -1)
  expect(hands['b.1']).toEqual([0])
  expect(readHands(writeHands(hands))).toEqual(hands)
  expect(withoutHands(hands, 'a.0')).toEqual({ 'b.1': [0] })
})

it('takes no number that is none from another window', () => {
  expect(readHands('a.0=1,x,-4,1e9&b.1=')).toEqual({ 'a.0': [1, 0, 0, 999], 'b.1': [0] })
})

it('makes rows of a table of them, with the names that the options have', () => {
  const question = { kind: 'choice' as const, id: 'a.0', text: '赚，还是 "亏"？', options: [{ value: 'gain', label: '赚' }, { value: 'loss', label: '亏' }] }
  const questions = new Map([['a.0', { question, suggestions: ['gain', 'loss'] }], ['c.0', { question: { kind: 'number' as const, id: 'c.0', text: '多少？', minimum: 0, maximum: 100, step: 1, unit: '%' }, suggestions: [10, 30] }]])
  expect(csvLines(handRows({ 'a.0': [0, 3], 'c.0': [2], 'd.0': [0, 1] }, questions)))
    .toBe('"赚，还是 ""亏""？（举手）",亏,3\r\n多少？（举手）,10,2\r\nd.0（举手）,2,1\r\n')
})
