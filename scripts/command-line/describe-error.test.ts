import { expect, it } from 'vitest'
import { describeError } from './describe-error'
import { UserError } from './user-error'

/** As Playwright words it. */
const timeout = Object.assign(new Error('locator.waitFor: Timeout 30000ms exceeded.\nCall log:\n  - waiting'), { name: 'TimeoutError' })

it.each([
  ['a sentence of ours', new UserError('Port 3030 is in use.'), 'Port 3030 is in use.'],
  ['an error of the system', new Error('ENOSPC: no space left on device, write'), 'This was not expected: ENOSPC: no space left on device, write. Run the command again with --verbose to see more.'],
  ['lines in colours', new Error('\u001B[31mBroken!\u001B[39m\n    at somewhere'), 'This was not expected: Broken! Run the command again with --verbose to see more.'],
  // eslint-disable-next-line unicorn/error-message -- some have none
  ['an error without words', new TypeError(''), 'This was not expected: TypeError. Run the command again with --verbose to see more.'],
  ['no error at all', 'broken', 'This was not expected: broken. Run the command again with --verbose to see more.'],
])('says of %s one sentence', (_, error, sentence) => {
  expect(describeError(error, false)).toBe(sentence)
})

it('never shows a time-out in Playwright\'s words', () => {
  expect(describeError(timeout, false)).not.toMatch(/locator|30000/)
  expect(describeError(timeout, true)).toContain('locator.waitFor')
})

it('shows where an error arose when asked to, and a sentence of ours alone', () => {
  expect(describeError(new Error('broken'), true)).toContain('describe-error.test.ts')
  expect(describeError(new UserError('Port 3030 is in use.'), true)).toBe('Port 3030 is in use.')
})
