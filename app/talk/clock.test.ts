import { describe, expect, it } from 'vitest'
import { clockText, resetTimer, secondsPassed, toggledTimer } from './clock'

describe('clockText', () => {
  it.each([[0, '0:00'], [9.9, '0:09'], [60, '1:00'], [1500, '25:00']])('%d s is %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text)
  })
})

describe('secondsPassed', () => {
  const timer = { slides: {}, startedAt: 10_000, pausedAt: 25_000 }

  it('counts while the timer runs, stands while it is paused, and is nothing before it starts', () => {
    expect(secondsPassed({ ...timer, status: 'running' }, 40_000)).toBe(30)
    expect(secondsPassed({ ...timer, status: 'paused' }, 40_000)).toBe(15)
    expect(secondsPassed({ ...timer, status: 'stopped' }, 40_000)).toBe(0)
  })

  it('is never negative when another window\'s clock runs ahead', () => {
    expect(secondsPassed({ ...timer, status: 'running' }, 9_000)).toBe(0)
  })
})

describe('toggledTimer', () => {
  it('runs, stands, and runs on from where it stood', () => {
    const running = toggledTimer(resetTimer(), 10_000)
    expect(secondsPassed(running, 25_000)).toBe(15)
    const paused = toggledTimer(running, 25_000)
    expect(secondsPassed(paused, 60_000)).toBe(15)
    const again = toggledTimer(paused, 100_000)
    expect(secondsPassed(again, 105_000)).toBe(20)
  })
})
