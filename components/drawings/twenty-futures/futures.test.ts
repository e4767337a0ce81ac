import { describe, expect, it } from 'vitest'
import { ARROW, CAP, drawFutures, drawRules, futuresOf, MAYBE, PICTURE, STEM } from './futures'

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
  it('sets twenty lanes side by side, all of them in the picture, and no cap on another', () => {
    const places = drawFutures(futuresOf(20, 0.2, 0.25)).map(({ x }) => x)
    const cap = Number(CAP.split('h')[1])
    expect(places.every((x, index) => x - cap / 2 > (places[index - 1] ?? -cap / 2) + cap / 2)).toBe(true)
    expect(places.at(-1)! + cap / 2).toBeLessThanOrEqual(PICTURE.width)
  })

  it('goes on to the same height from the foot, and from where others stop, half as high or less', () => {
    const [, stop] = /^M0,0V-(\d+)$/.exec(STEM)!
    const [, go, tip] = /^M0,0V-(\d+)(m.+)$/.exec(ARROW)!
    expect(MAYBE).toBe(`M0,-${stop}V-${go}${tip}`)
    expect(CAP).toContain(`,-${stop}h`)
    expect(Number(stop)).toBeLessThanOrEqual(Number(go) / 2)
    expect(Number(go)).toBeLessThan(PICTURE.foot)
  })

  it('rules off five lanes and fifteen', () => {
    const futures = futuresOf(20, 0.2, 0.25)
    const places = drawFutures(futures).map(({ x }) => x)
    const { stop, go } = drawRules(futures)
    const [end, start] = [Number(/H(.+)/.exec(stop)![1]), Number(/M(.+),/.exec(go)![1])]
    expect(places.filter(x => x < end)).toHaveLength(5)
    expect(places.filter(x => x > start)).toHaveLength(15)
    expect(start).toBeGreaterThan(end)
    expect(go).toMatch(new RegExp(`H${PICTURE.width}$`))
  })
})
