import process from 'node:process'
import { expect, it } from 'vitest'
import { checkRandomEdits } from './random-edits'

it('says of every random edit of the talk where it went wrong, and never fails itself', async () => {
  expect(await checkRandomEdits(process.cwd(), 20, 1)).toEqual([])
})
