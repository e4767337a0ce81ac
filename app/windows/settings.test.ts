import { describe, expect, it } from 'vitest'
import { removeBrokenSettings } from './settings'

function createStorage(content: Record<string, string>) {
  const entries = new Map(Object.entries(content))
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    removeItem: (key: string) => void entries.delete(key),
  }
}

describe('removeBrokenSettings', () => {
  it('leaves alone what Slidev writes, and what is others\'', () => {
    const written = {
      'slidev-color-schema': 'dark',
      'slidev-scale': '0',
      'slidev-presenter-font-size': '1.2000000000000002',
      'slidev-presenter-notes-width': '360',
      'slidev-sync-directions': '{"viewerSend":true,"presenterReceive":false}',
      'slidev-drawing-brush': '{"color":"#ff595e","size":4,"mode":"stylus","arrowEnd":false}',
      'another': '{{{',
    }
    const storage = createStorage(written)
    expect(removeBrokenSettings(storage)).toBe(false)
    expect(Object.fromEntries(storage.entries)).toEqual(written)
  })

  it.each([
    ['slidev-scale', '-1'],
    ['slidev-presenter-layout', '99'],
    ['slidev-presenter-main-slide-mode', 'null'],
    ['slidev-presenter-notes-width', 'NaN'],
    ['slidev-presenter-notes-row-size', ''],
    ['slidev-sync-directions', '{{{'],
    ['slidev-sync-directions', 'null'],
    ['slidev-viewer-css-filter', '[]'],
    ['slidev-viewer-css-filter', '{"brightness":"none"}'],
    ['slidev-color-schema', 'toString'],
  ])('removes %s when it is %j', (key, text) => {
    const storage = createStorage({ [key]: text })
    expect(removeBrokenSettings(storage)).toBe(true)
    expect(storage.entries.size).toBe(0)
  })
})
