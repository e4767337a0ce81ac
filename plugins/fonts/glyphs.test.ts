import { describe, expect, it } from 'vitest'
import { collectCodeGlyphs, collectGlyphs, unicodeRange } from './glyphs'

describe('collectGlyphs', () => {
  it('puts each character into the first chunk that has it', () => {
    const { opening, shown, notes } = collectGlyphs({ opening: ['竞'], shown: ['竞相'], notes: ['竞相向上'] })
    expect([...opening]).toContain('竞')
    expect(shown).toBe('相')
    expect(notes).toBe('上向')
  })

  it('always opens with digits, units and signs that a component may write', () => {
    const { opening } = collectGlyphs({ opening: [], shown: [], notes: [] })
    for (const sign of '0123456789.%−×≈，。「」')
      expect(opening).toContain(sign)
  })

  it('leaves out line breaks and other control characters, and takes each character once', () => {
    const { opening } = collectGlyphs({ opening: ['上\n上\u200B\t'], shown: [], notes: [] })
    expect([...opening].filter(character => character === '上')).toHaveLength(1)
    expect(opening).not.toMatch(/[\n\t\u200B]/)
  })
})

it('collectCodeGlyphs takes the Latin of code, and nothing where there is no code', () => {
  expect(collectCodeGlyphs([])).toBe('')
  expect(collectCodeGlyphs(['`→ 翻番`'])).toMatch(/^[^\u2192\u756A\u7FFB]*\u2192[^\u756A\u7FFB]*$/)
})

describe('unicodeRange', () => {
  it('joins neighbours and keeps the others alone', () => {
    expect(unicodeRange('CAB中')).toBe('U+41-43, U+4E2D')
  })

  it('knows characters beyond the basic plane', () => {
    expect(unicodeRange('𠮷')).toBe('U+20BB7')
  })
})
