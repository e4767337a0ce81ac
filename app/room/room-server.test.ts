import { afterEach, expect, it, vi } from 'vitest'
import { createTeller, send } from './room-server'

afterEach(() => vi.unstubAllGlobals())

it('tells the last word, one after the other, and goes on when the server is away', async () => {
  const told: string[] = []
  let answer = (): void => {}
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    told.push(body)
    await new Promise<void>(resolve => answer = resolve)
    if (told.length === 1)
      throw new TypeError('away')
    return { ok: true }
  })
  const tell = createTeller('.room/asked')
  const done = tell({ click: 1 })
  void tell({ click: 2 })
  void tell({ click: 3 })
  answer()
  await vi.waitFor(() => expect(told).toHaveLength(2))
  answer()
  await done
  expect(told).toEqual(['{"click":1}', '{"click":3}'])
})

it('takes no for no answer', async () => {
  vi.stubGlobal('fetch', async () => ({ ok: false }))
  expect(await send('POST', '.room/remote')).toBeUndefined()
})
