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
