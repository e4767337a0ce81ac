import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { isFollowed, isWritten, replaceQuery, watchNavigation } from './replace-query'

const component = {}

/** A router whose page `slow` takes until it is let go, and whose page `broken` cannot be reached. */
async function createDeck() {
  const gate = { open: () => {} }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/:no', component },
      { path: '/slow', component, beforeEnter: () => new Promise<void>(resolve => gate.open = resolve) },
      { path: '/broken', component, beforeEnter: () => Promise.reject(new Error('gone')) },
      { path: '/elsewhere', redirect: '/2' },
    ],
  })
  watchNavigation(router)
  await router.push('/1?clicks=1')
  return { router, gate }
}

describe('replaceQuery', () => {
  let deck: Awaited<ReturnType<typeof createDeck>>
  beforeEach(async () => deck = await createDeck())

  it('changes what the address says', async () => {
    await replaceQuery(deck.router, query => ({ ...query, guess: '2' }))
    expect(deck.router.currentRoute.value.fullPath).toBe('/1?clicks=1&guess=2')
  })

  it('lets a navigation end that has begun, and adds to where that leads', async () => {
    const navigation = deck.router.push('/slow?clicks=2')
    await new Promise(resolve => setTimeout(resolve))
    const change = replaceQuery(deck.router, query => ({ ...query, guess: '2' }))
    deck.gate.open()
    expect(await navigation).toBeUndefined()
    await change
    expect(deck.router.currentRoute.value.fullPath).toBe('/slow?clicks=2&guess=2')
  })

  it('waits for the last of several, and for none that has failed', async () => {
    void deck.router.push('/slow')
    await new Promise(resolve => setTimeout(resolve))
    await deck.router.push('/elsewhere')
    await deck.router.push('/broken').catch(() => {})
    await replaceQuery(deck.router, () => ({ guess: '3' }))
    expect(deck.router.currentRoute.value.fullPath).toBe('/2?guess=3')
  })

  it('knows what it has written from what a link or the history names', async () => {
    const { router } = deck
    expect(isWritten(router.currentRoute.value.query)).toBe(false)
    await replaceQuery(router, () => ({ guess: '3' }))
    expect(isWritten(router.currentRoute.value.query)).toBe(true)
    await router.push('/1?guess=4')
    await router.push('/1?guess=3')
    expect(isWritten(router.currentRoute.value.query)).toBe(false)
  })
})

describe('isFollowed', () => {
  it('tells what the history brings from what the deck turns to and writes', async () => {
    const { router } = await createDeck()
    const isNow = () => isFollowed(router.currentRoute.value.query)
    await router.push('/2?clicks=1')
    expect(isNow()).toBe(false)
    const arrived = new Promise<void>(resolve => router.afterEach(() => resolve()))
    router.back()
    await arrived
    expect(router.currentRoute.value.fullPath).toBe('/1?clicks=1')
    expect(isNow()).toBe(true)
    await replaceQuery(router, query => ({ ...query, guess: '2' }))
    expect(isNow()).toBe(false)
  })
})
