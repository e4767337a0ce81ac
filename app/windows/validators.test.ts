import { describe, expect, it } from 'vitest'
import { drawingValidators, isPatch, isSharedValue, navValidators } from './validators'

const timer = { status: 'running', slides: { 1: { start: 5 } }, startedAt: 1, pausedAt: 0 }
const nav = navValidators(() => 26)

describe('isPatch', () => {
  it.each([
    [{}],
    [{ page: 26, clicks: 0, clicksTotal: 3, timer }],
    [{ cursor: undefined }],
    [{ cursor: { x: 1.5, y: -3, style: 'laser' } }],
    [{ lastUpdate: { id: 'a', type: 'viewer', time: 3 } }],
  ])('lets Slidev\'s own through: %j', (patch) => {
    expect(isPatch(nav, patch)).toBe(true)
  })

  it.each([
    [null],
    ['page'],
    [3],
    [[]],
    [{ page: 0 }],
    [{ page: 27 }],
    [{ page: '3' }],
    [{ page: 1.5 }],
    [{ clicks: -1 }],
    [{ clicks: Number.NaN }],
    [{ timer: null }],
    [{ timer: {} }],
    [{ timer: { ...timer, status: 'lost' } }],
    [{ timer: { ...timer, startedAt: Infinity } }],
    [{ timer: { ...timer, slides: [] } }],
    [{ cursor: { x: 'left', y: 0 } }],
    [{ lastUpdate: { id: 'a', type: 'admin', time: 3 } }],
    [{ page: 3, evil: true }],
    [{ page: 3, toString: 1 }],
  ])('keeps out what is none: %j', (patch) => {
    expect(isPatch(nav, patch)).toBe(false)
  })

  it('takes drawings under the numbers of slides alone', () => {
    expect(isPatch(drawingValidators, { 3: '<path/>', 12: '' })).toBe(true)
    expect(isPatch(drawingValidators, { 3: 4 })).toBe(false)
    expect(isPatch(drawingValidators, { page: '<path/>' })).toBe(false)
  })
})

describe('isSharedValue', () => {
  it('wants all four parts', () => {
    const value = { text: 'doubling=12', position: '7.2', count: 3, from: 'presenter' }
    expect(isSharedValue(value)).toBe(true)
    for (const name of Object.keys(value))
      expect(isSharedValue({ ...value, [name]: null }), name).toBe(false)
  })
})
