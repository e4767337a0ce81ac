import type { Channel, StateRules } from './window-sync'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { navValidators } from './validators'
import { createWindowSync } from './window-sync'

const TIMEOUT = 400
const timer = { status: 'stopped', slides: {}, startedAt: 0, pausedAt: 0 }
const rules: StateRules = {
  validators: navValidators(() => 26),
  persistedKeys: ['timer'],
  isLed: changed => changed.includes('lastUpdate') && (changed.includes('page') || changed.includes('clicks')),
  hasContent: state => state.lastUpdate !== undefined,
  asAnsweredBy: (state, type) => ({ ...state, lastUpdate: { ...state.lastUpdate as object, type } }),
}

/** A channel between windows that carries at once, and keeps what it has carried. */
function createAir() {
  const listeners = new Map<Channel, (event: { data: unknown }) => void>()
  const carried: Record<string, unknown>[] = []
  function open(): Channel {
    const channel: Channel = {
      postMessage(message) {
        carried.push(message as Record<string, unknown>)
        for (const [other, listener] of listeners) {
          if (other !== channel)
            listener({ data: structuredClone(message) })
        }
      },
      addEventListener: (_, listener) => void listeners.set(channel, listener),
    }
    return channel
  }
  return { open, carried, close: () => listeners.delete([...listeners.keys()].at(-1)!) }
}

function createMemory(content?: string) {
  let kept = content ?? null
  return { getItem: () => kept, setItem: (_: string, value: string) => void (kept = value) }
}

function openWindow(air: ReturnType<typeof createAir>, id: string, kind: 'presenter' | 'viewer', memory = createMemory()) {
  const state: Record<string, unknown> = { page: 1, clicks: 0, clicksTotal: 0, timer }
  let isBusy = false
  let time = 0
  const { method, join } = createWindowSync({ id, kind: () => kind, rules: () => rules, open: air.open, memory, timeout: TIMEOUT })
  const write = method.init('nav', patch => isBusy || Object.assign(state, patch), state)!
  return {
    state,
    join,
    /** Slidev writes itself for a moment, and lets nothing in. */
    setBusy: (now: boolean) => isBusy = now,
    set(patch: Record<string, unknown>) {
      Object.assign(state, patch, { lastUpdate: { id, type: kind, time: ++time } })
      write(state)
    },
    /** The clicks of the slide have been counted. */
    count(clicks: number) {
      Object.assign(state, { clicks })
      write(state)
    },
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A window that has stood there alone for a while. */
function openTalk(air: ReturnType<typeof createAir>, kind: 'presenter' | 'viewer', page: number) {
  const window = openWindow(air, `first ${kind}`, kind)
  window.join()
  vi.advanceTimersByTime(TIMEOUT)
  window.set({ page })
  return window
}

describe('a window that is opened late', () => {
  it('joins the talk, and doesn\'t move it to its own address', () => {
    const air = createAir()
    const presenter = openTalk(air, 'presenter', 7)
    const late = openWindow(air, 'late', 'viewer')
    late.set({ page: 1 })
    late.join()
    expect(late.state).toMatchObject({ page: 7, lastUpdate: { type: 'presenter' } })
    expect(presenter.state).toMatchObject({ page: 7 })
  })

  it('follows the other kind even where the last to lead was one of its own, which has crashed', () => {
    const air = createAir()
    const viewer = openTalk(air, 'viewer', 1)
    const first = openWindow(air, 'first', 'presenter')
    first.join()
    first.set({ page: 9 })
    expect(viewer.state).toMatchObject({ page: 9, lastUpdate: { type: 'presenter' } })
    air.close()

    const second = openWindow(air, 'second', 'presenter')
    second.join()
    expect(second.state).toMatchObject({ page: 9, lastUpdate: { type: 'viewer' } })
  })

  it('leads once a hand has moved it, even if an answer comes after all', () => {
    const air = createAir()
    const late = openWindow(air, 'late', 'presenter')
    late.join()
    late.set({ page: 2 })
    air.open().postMessage({ kind: 'answer', from: 'v', as: 'viewer', to: 'late', state: { page: 7 } })
    expect(late.state.page).toBe(2)
    expect(air.carried.at(-2)).toMatchObject({ kind: 'change', state: { page: 2 } })
  })

  it('tells the whole place when a hand has moved it, and no timer that nobody has started', () => {
    const air = createAir()
    const late = openWindow(air, 'late', 'presenter')
    late.set({ page: 4 })
    late.join()
    late.set({ clicks: 1 })
    expect(air.carried.at(-1)).toMatchObject({ kind: 'change', state: { page: 4, clicks: 1, lastUpdate: { type: 'presenter' } } })
    expect(air.carried.at(-1)!.state).not.toHaveProperty('timer')
  })

  it('joins although the clicks of its own slide are counted before an answer comes', () => {
    const air = createAir()
    const late = openWindow(air, 'late', 'presenter')
    late.set({ page: 2 })
    late.join()
    late.count(3)
    air.open().postMessage({ kind: 'answer', from: 'v', as: 'viewer', to: 'late', state: { page: 7, clicks: 1 } })
    expect(late.state).toMatchObject({ page: 7, clicks: 1 })
  })

  it('keeps the timer that was started before the answer came, and tells it', () => {
    const air = createAir()
    const viewer = openTalk(air, 'viewer', 7)
    const late = openWindow(air, 'late', 'presenter')
    const started = { ...timer, status: 'running', startedAt: 1 }
    late.set({ timer: started })
    late.join()
    expect(late.state).toMatchObject({ page: 7, timer: started })
    expect(viewer.state).toMatchObject({ page: 7, timer: started })
  })

  it('stays where its address says when nobody answers', () => {
    const late = openTalk(createAir(), 'viewer', 5)
    expect(late.state.page).toBe(5)
  })
})

it('of two windows that start at once, the presenter\'s leads', () => {
  const air = createAir()
  const viewer = openWindow(air, 'v', 'viewer')
  const presenter = openWindow(air, 'p', 'presenter')
  viewer.set({ page: 3 })
  presenter.set({ page: 8 })
  viewer.join()
  presenter.join()
  vi.advanceTimersByTime(TIMEOUT)
  expect([viewer.state.page, presenter.state.page]).toEqual([8, 8])
})

describe('a stream of changes', () => {
  it('carries only what has changed, and never back what has come in', () => {
    const air = createAir()
    const presenter = openTalk(air, 'presenter', 2)
    const viewer = openWindow(air, 'v', 'viewer')
    viewer.join()
    const before = air.carried.length
    for (let clicks = 1; clicks <= 60; clicks++)
      presenter.set({ clicks })
    expect(viewer.state.clicks).toBe(60)
    const sent = air.carried.slice(before)
    expect(sent).toHaveLength(60)
    expect(sent.every(({ state, from }) => from === 'first presenter' && Object.keys(state as object).sort().join() === 'clicks,lastUpdate')).toBe(true)
  })
})

it('gets what came in while it was writing itself', () => {
  const air = createAir()
  const presenter = openTalk(air, 'presenter', 2)
  const viewer = openWindow(air, 'v', 'viewer')
  viewer.join()
  viewer.setBusy(true)
  presenter.set({ clicks: 1 })
  presenter.set({ clicks: 2 })
  vi.advanceTimersByTime(5)
  expect(viewer.state.clicks).toBe(0)
  viewer.setBusy(false)
  vi.advanceTimersByTime(5)
  expect(viewer.state.clicks).toBe(2)
})

describe('a message that is none', () => {
  it.each([
    [null],
    ['page'],
    [{}],
    [{ kind: 'change' }],
    [{ kind: 'change', state: null }],
    [{ kind: 'change', state: { page: 99 } }],
    [{ kind: 'change', state: { page: 3, timer: null } }],
    [{ kind: 'answer', to: 'first viewer', state: [] }],
    [{ page: 3 }],
  ])('changes nothing: %j', (message) => {
    const air = createAir()
    const { state } = openTalk(air, 'viewer', 7)
    const before = structuredClone(state)
    air.open().postMessage(message)
    expect(state).toEqual(before)
  })
})

describe('the session', () => {
  const running = { status: 'running', slides: {}, startedAt: 5000, pausedAt: 0 }

  it('gives the timer back, and not the place in the talk', () => {
    const memory = createMemory()
    const first = openWindow(createAir(), 'a', 'presenter', memory)
    first.set({ page: 7, timer: running })
    const again = openWindow(createAir(), 'b', 'presenter', memory)
    expect(again.state).toMatchObject({ page: 1, timer: running })
  })

  it.each(['', '{', 'null', '[]', '{"timer":3}', '{"page":"x"}'])('is left alone where it holds %j', (content) => {
    const { state } = openWindow(createAir(), 'a', 'presenter', createMemory(content))
    expect(state).toEqual({ page: 1, clicks: 0, clicksTotal: 0, timer })
  })

  it('is done without where it throws', () => {
    const refuse = () => {
      throw new Error('blocked')
    }
    const memory = { getItem: refuse, setItem: refuse }
    const window = openWindow(createAir(), 'a', 'presenter', memory)
    window.set({ timer: running })
    expect(window.state.timer).toEqual(running)
  })
})
