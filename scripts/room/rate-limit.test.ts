import { range } from 'd3-array'
import { expect, it } from 'vitest'
import { createRateLimit } from './rate-limit'

function allowed(allows: (address: string) => boolean, address: string, count: number): number {
  return range(count).filter(() => allows(address)).length
}

it('lets a hall behind one router in at once, and ends a flood, of its own address alone', () => {
  const clock = { now: 0 }
  const { allows, forget } = createRateLimit(() => clock.now)
  // 500 phones that come, listen and answer.
  expect(allowed(allows, 'router', 500 * 3)).toBe(1500)
  expect(allowed(allows, 'flood', 50_000)).toBe(6000)
  expect(allowed(allows, 'router', 1)).toBe(1)
  // A second later it may ask a thousand times more.
  clock.now += 1000
  expect(allowed(allows, 'flood', 5000)).toBe(1000)
  clock.now += 60_000
  forget()
  expect(allowed(allows, 'flood', 50_000)).toBe(6000)
})
