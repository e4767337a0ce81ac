import { describe, expect, it } from 'vitest'
import { asSentences, newLines } from './sentences'

describe('asSentences', () => {
  it('ends what has no end, and leaves what has one', () => {
    expect(asSentences(['翻番', '六个月一次。', '到了吗？', '他说：'])).toBe('翻番。六个月一次。到了吗？他说：')
  })
})

describe('newLines', () => {
  it('says only what was not there', () => {
    expect(newLines(['甲', '乙'], ['甲', '丙', '乙'])).toEqual(['丙'])
    expect(newLines(['甲'], [])).toEqual([])
  })
})
