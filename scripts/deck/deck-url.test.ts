import { expect, it } from 'vitest'
import { UserError } from '../command-line/user-error'
import { readDeckUrl } from './deck-url'

it.each([undefined, '', '  '])('has none where DECK_URL is %j', (text) => {
  expect(readDeckUrl({ DECK_URL: text })).toBeUndefined()
})

it.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/talk', 'https://example.org/talk/'],
  [' http://example.org:8080/a/b/ ', 'http://example.org:8080/a/b/'],
])('takes %j for the folder %j', (text, folder) => {
  expect(readDeckUrl({ DECK_URL: text })).toBe(folder)
})

it.each([
  'example.org/talk',
  '/talk/',
  'ftp://example.org/',
  'https://example.org/?deck',
  'https://example.org/#/1',
  'https://',
])('refuses %j in one sentence that names it', (text) => {
  expect(() => readDeckUrl({ DECK_URL: text })).toThrow(UserError)
  expect(() => readDeckUrl({ DECK_URL: text })).toThrow(`"${text}"`)
})
