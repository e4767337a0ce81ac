import { describe, expect, it } from 'vitest'
import { breakHeadline } from './break-headline'

/** The headline with `|` where it may break, and in brackets what is kept together. */
function broken(text: string): string {
  return breakHeadline(text).map(({ text, mayBreakBefore, isKept }) => (mayBreakBefore ? '|' : '') + (isKept ? `[${text}]` : text)).join('')
}

describe('breakHeadline', () => {
  it('breaks after punctuation alone, and keeps the last two characters together', () => {
    expect(broken('钱不少，机房不小，核心还是人才密度')).toBe('钱不[少，]|机房不[小，]|核心还是人才[密度]')
    expect(broken('没有持续学习，是不是硬伤？')).toBe('没有持续学[习，]|是不是[硬伤？]')
    expect(broken('竞相向上')).toBe('竞相[向上]')
    expect(broken('他们说，停下')).toBe('他们[说，]|[停下]')
  })

  it('keeps what closes a quotation with it, and runs of punctuation together', () => {
    expect(broken('他问：「为什么？」然后走了')).toBe('他[问：]|「为什[么？」]|然后[走了]')
    expect(broken('真的？！是……这样吗')).toBe('真[的？！]|[是……]|这[样吗]')
    expect(broken('被叫作「悲观主义」者')).toBe('被叫作「悲观主[义」者]')
  })

  it('leaves alone what ends in a word or a number', () => {
    expect(broken('离开 OpenAI')).toBe('离开 OpenAI')
    expect(broken('两年前，它看起来只完成了 1/16')).toBe('两年[前，]|它看起来只完成了 1/16')
  })

  it('gives back every text when joined', () => {
    for (const text of ['', '，', '」', 'AI，「a」。b', '20–25%', '一、二；三', '好'])
      expect(breakHeadline(text).map(part => part.text).join('')).toBe(text)
  })
})
