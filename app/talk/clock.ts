import type { SharedState } from '@slidev/client'

/**
 * Time shown as minutes and seconds.
 * @param seconds not negative; fractions are dropped
 */
export function clockText(seconds: number): string {
  const whole = Math.floor(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/**
 * Seconds that Slidev's timer has run.
 * @param timer the state that all windows share
 * @param now milliseconds since the epoch
 */
export function secondsPassed(timer: SharedState['timer'], now: number): number {
  if (timer.status === 'stopped')
    return 0
  const end = timer.status === 'paused' ? timer.pausedAt : now
  return Math.max(0, (end - timer.startedAt) / 1000)
}

/**
 * The timer after somebody has started, paused or continued it.
 * @param timer the state that all windows share
 * @param now milliseconds since the epoch
 */
export function toggledTimer(timer: SharedState['timer'], now: number): SharedState['timer'] {
  if (timer.status === 'running')
    return { ...timer, status: 'paused', pausedAt: now }
  const passed = timer.status === 'paused' ? timer.pausedAt - timer.startedAt : 0
  return { ...timer, status: 'running', startedAt: now - passed }
}

/** The timer before the talk. */
export function resetTimer(): SharedState['timer'] {
  return { status: 'stopped', slides: {}, startedAt: 0, pausedAt: 0 }
}
