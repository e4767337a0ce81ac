import { expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { navigationEnds, watchNavigation } from '../address/replace-query'
import { createShortcutQueue } from './queue-shortcuts'

it('counts every press, though the address takes its time', async () => {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:no', component: {} }] })
  watchNavigation(router)
  await router.push('/1?clicks=0')
  let letGo = () => {}
  const isHeld = new Promise<void>(resolve => letGo = resolve)
  router.beforeResolve(() => isHeld)
  const clicks = () => Number(router.currentRoute.value.query.clicks)
  const { fn: press } = createShortcutQueue()({ key: 'pageDown', autoRepeat: true, fn: () => void router.replace({ query: { clicks: clicks() + 1 } }) })

  // A browser tells of each press in a task of its own.
  for (let presses = 0; presses < 3; presses++) {
    press!()
    await new Promise(resolve => setTimeout(resolve))
  }
  expect(clicks()).toBe(0)
  letGo()
  await expect.poll(clicks).toBe(3)
  await navigationEnds()
  press!()
  await expect.poll(clicks).toBe(4)
})
