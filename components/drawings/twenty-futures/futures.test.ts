import { describe, expect, it } from 'vitest'
import { BAR, drawFutures, futuresOf, PICTURE } from './futures'

describe('futuresOf', () => {
  it('stops four of twenty for a chance of 20–25%, and leaves a fifth open', () => {
    const futures = futuresOf(20, 0.2, 0.25)
    expect(futures.map(future => future[0]).join('')).toBe(`ssssm${'g'.repeat(15)}`)
  })

  it('is certain where the range is one number, also against the rounding of a computer', () => {
    expect(futuresOf(10, 0.7, 0.7).filter(future => future === 'stops')).toHaveLength(7)
    expect(futuresOf(10, 0.7, 0.7)).not.toContain('may stop')
  })
})

describe('drawFutures', () => {
  it('sets twenty bars side by side, all of them in the picture', () => {
    const places = drawFutures(futuresOf(20, 0.2, 0.25)).map(({ x }) => x)
    expect(places.every((x, index) => x >= (places[index - 1] ?? -BAR) + BAR)).toBe(true)
    expect(places.at(-1)! + BAR).toBeLessThanOrEqual(PICTURE.width)
  })
})
