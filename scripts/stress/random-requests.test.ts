import { expect, it } from 'vitest'
import { createRandom } from './random'
import { tryRequests } from './random-requests'

it('answers random requests to the room with a status, and changes nothing', async () => {
  expect(await tryRequests(300, createRandom(1))).toEqual([])
})
