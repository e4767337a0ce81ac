import { describe, expect, it } from 'vitest'
import { readRecord, writeRecord } from './record'

const HOUR = 3_600_000
const record = { page: 12, clicks: 3, timer: { status: 'running' as const, slides: {}, startedAt: 5, pausedAt: 0 } }

describe('readRecord', () => {
  it('gives back what was kept, for some hours', () => {
    const text = writeRecord(record, HOUR)
    expect(readRecord(text, 31, 2 * HOUR)).toEqual(record)
    expect(readRecord(text, 31, 6 * HOUR)).toBeUndefined()
  })

  it('takes nothing from a clock that has been put back, or of a deck that has become shorter', () => {
    const text = writeRecord(record, HOUR)
    expect(readRecord(text, 31, 0)).toBeUndefined()
    expect(readRecord(text, 11, HOUR)).toBeUndefined()
  })

  it.each([null, '', '{{{', 'null', '7', '[]', '{}', '{"at":1}', '{"at":1,"page":1,"clicks":"x","timer":null}'])('takes %j for none', (text) => {
    expect(readRecord(text, 31, 2)).toBeUndefined()
  })
})
