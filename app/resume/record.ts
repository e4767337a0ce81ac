import type { SharedState } from '@slidev/client'
import { isPatch, navValidators } from '../windows/validators'

/** Where a talk stood. */
export type TalkRecord = Pick<SharedState, 'page' | 'clicks' | 'timer'>

/** How long somebody may want to go on with a talk, in milliseconds: some hours. */
const LIFE = 4 * 60 * 60 * 1000

/**
 * A talk's record as it is kept.
 * @param record where the talk stands
 * @param now milliseconds since the epoch
 */
export function writeRecord(record: TalkRecord, now: number): string {
  return JSON.stringify({ ...record, at: now })
}

/**
 * The record of a talk that can be gone on with.
 * @param text as it was kept, or whatever else stands there
 * @param pages how many slides the deck has
 * @param now milliseconds since the epoch
 * @returns undefined where there is none, or none of the last hours
 */
export function readRecord(text: string | null, pages: number, now: number): TalkRecord | undefined {
  try {
    const { at, page, clicks, timer } = JSON.parse(text ?? '') as Record<string, unknown>
    const record = { page, clicks, timer }
    const isRecent = typeof at === 'number' && now - at < LIFE && at <= now
    return isRecent && isPatch(navValidators(() => pages), record) ? record as TalkRecord : undefined
  }
  catch {
    return undefined
  }
}
