import { expect, it } from 'vitest'
import { csvLines } from './csv'

it('quotes what would end a cell', () => {
  expect(csvLines([['年', '收入（亿）'], ['1,5', '"约" 10\n以上']])).toBe('年,收入（亿）\r\n"1,5","""约"" 10\n以上"\r\n')
})
