import { describe, expect, it } from 'vitest'
import { UserError } from '../command-line/user-error'
import { readRange } from './range'

describe('readRange', () => {
  it.each([
    ['1', [1]],
    ['1,6-8', [1, 6, 7, 8]],
    [' 2 , 3-4 ', [2, 3, 4]],
    ['9,1-2,2-3', [1, 2, 3, 9]],
    ['7-7', [7]],
  ])('reads %j', (text, slides) => {
    expect(readRange(text, 9)).toEqual(slides)
  })

  it.each(['', ',', '1,', 'all', '1-', '-3', '1..3', '1.5', '１', '1-2-3', '4;5'])('takes %j for no range, and shows one', (text) => {
    expect(() => readRange(text, 9)).toThrow(UserError)
    expect(() => readRange(text, 9)).toThrow('such as 1,6-8')
  })

  it.each([['0', '0'], ['10', '10'], ['3-12', '12'], ['1,99999999999999999999', '100000000000000000000']])('names what lies outside of the deck in %j', (text, named) => {
    expect(() => readRange(text, 9)).toThrow(UserError)
    expect(() => readRange(text, 9)).toThrow(`names slide ${named}, and the deck has the slides 1 to 9`)
  })

  it('says how to turn a range around', () => {
    expect(() => readRange('8-6', 9)).toThrow('write 6-8')
  })
})
