import { describe, expect, it } from 'vitest'
import { formatTable, row } from './table'

describe('row', () => {
  it('gives the ratio of the other to ours', () => {
    expect(row('First paint', 's', 0.5, 1.6)).toEqual(['First paint', '0.50 s', '1.60 s', '3.2×'])
    expect(row('Sent', 'KiB', 100, 222.2)).toEqual(['Sent', '100 KiB', '222 KiB', '2.2×'])
  })

  it('gives none where one is missing or nothing', () => {
    expect(row('Type', 's', 0.5, undefined)).toEqual(['Type', '0.50 s', '—', ''])
    expect(row('Shift', '', 0, 0.5)).toEqual(['Shift', '0', '0.50', ''])
  })
})

describe('formatTable', () => {
  it('is a table of Markdown', () => {
    expect(formatTable(['a', 'b'], [['1', '2'], ['3', '4']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |')
  })
})
