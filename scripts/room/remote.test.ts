import { expect, it } from 'vitest'
import { createRemote, OFFER_LIFETIME } from './remote'

const gone = expect.objectContaining({ status: 410 })

function setUp() {
  const clock = { now: 1_000_000 }
  return { clock, remote: createRemote(() => clock.now) }
}

it('makes one phone the remote by an offer, and no second one', () => {
  const { remote } = setUp()
  expect(remote.state()).toBe('none')
  const secret = remote.offer()
  expect(remote.state()).toBe('offered')
  const key = remote.join(secret, 'phone-one')
  expect(remote.state()).toBe('joined')
  expect(remote.isRemote(key)).toBe(true)
  expect(remote.isRemote(secret)).toBe(false)
  // Its answer was lost on the way.
  expect(remote.join(secret, 'phone-one')).toBe(key)
  expect(() => remote.join(secret, 'phone-two')).toThrow(gone)
})

it('forgets an offer when its time is over, or another one is made', () => {
  const { clock, remote } = setUp()
  const first = remote.offer()
  clock.now += OFFER_LIFETIME * 1000
  expect(remote.state()).toBe('none')
  expect(() => remote.join(first, 'phone-one')).toThrow(gone)
  const second = remote.offer()
  remote.offer()
  expect(() => remote.join(second, 'phone-one')).toThrow(gone)
})

it('counts a press once, and none of a phone that was sent away', () => {
  const { clock, remote } = setUp()
  const key = remote.join(remote.offer(), 'phone-one')
  const first = remote.press(1, 'next')!
  expect(remote.press(1, 'next')).toBeUndefined()
  expect(remote.press(2, 'previous')!.id).toBeGreaterThan(first.id)
  // The same remote in a server that was started again.
  clock.now += 1000
  const again = createRemote(() => clock.now, JSON.parse(JSON.stringify(remote.save())))
  expect(again.isRemote(key)).toBe(true)
  expect(again.press(2, 'next')).toBeUndefined()
  expect(again.press(3, 'next')!.id).toBeGreaterThan(first.id + 1)
  again.dismiss()
  expect(again.isRemote(key)).toBe(false)
  expect(again.press(4, 'next')).toBeUndefined()
  expect(again.state()).toBe('none')
})

it('sends the one before away when another phone comes', () => {
  const { remote } = setUp()
  const one = remote.join(remote.offer(), 'phone-one')
  const two = remote.join(remote.offer(), 'phone-two')
  expect([one, two].map(remote.isRemote)).toEqual([false, true])
})
