import { describe, expect, it } from 'vitest'
import { collectGlyphs, unicodeRange } from './glyphs'

describe('collectGlyphs', () => {
  it('keeps what only notes say apart from what slides show', () => {
    const { shown, spoken } = collectGlyphs(['竞相'], ['竞相向上'])
    expect([...shown]).toEqual(expect.arrayContaining(['竞', '相']))
    expect(spoken).toBe('上向')
  })

  it('always shows digits, units and signs that a component may write', () => {
    const { shown } = collectGlyphs([], [])
    for (const sign of '0123456789.%−×≈，。「」')
      expect(shown).toContain(sign)
  })

  it('leaves out line breaks and other control characters, and takes each character once', () => {
    const { shown } = collectGlyphs(['上\n上\u200B\t'], [])
    expect([...shown].filter(character => character === '上')).toHaveLength(1)
    expect(shown).not.toMatch(/[\n\t\u200B]/)
  })
})

describe('unicodeRange', () => {
  it('joins neighbours and keeps the others alone', () => {
    expect(unicodeRange('CAB中')).toBe('U+41-43, U+4E2D')
  })

  it('knows characters beyond the basic plane', () => {
    expect(unicodeRange('𠮷')).toBe('U+20BB7')
  })
})
