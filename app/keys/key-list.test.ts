import { describe, expect, it } from 'vitest'
import { keyRows } from './key-list'

const own = [{ keys: ['q'], action: '二维码' }]

describe('keyRows', () => {
  it('puts the keys of one action into one row, in the order in which they come', () => {
    const rows = keyRows(['next_space', 'next_right', 'toggle_dark', 'up_overview'], own)
    expect(rows.map(({ keys, action }) => `${keys.join(' ')} ${action}`)).toEqual(['空格 → 下一步', 'd 深色、浅色', 'f 全屏', 'q 二维码'])
  })

  it('lists only what is registered', () => {
    expect(keyRows([], []).map(({ action }) => action)).toEqual(['全屏'])
  })

  it('shows a shortcut that it doesn\'t know by its name', () => {
    expect(keyRows(['toString'], [])[0]).toEqual({ keys: [''], action: 'toString' })
  })
})
