import { describe, expect, it } from 'vitest'
import { framesOf, NUMBER, PLOT } from './frames'

describe('framesOf', () => {
  it('draws the same curve from every moment, though there is twice as much each time', () => {
    const frames = framesOf(3)
    expect(frames.map(({ scale }) => scale)).toEqual([1, 2, 4])
    expect(new Set(frames.map(({ path }) => path)).size).toBe(1)
  })

  it('ends at the top right, and begins four doublings lower, at a sixteenth', () => {
    const points = framesOf(1)[0]!.path.replace('M', '').split('L').map(point => point.split(',').map(Number))
    expect(points.at(-1)).toEqual([PLOT.width, 0])
    expect(points[0]![0]).toBe(0)
    expect(points[0]![1]).toBeCloseTo(PLOT.height * 15 / 16, 1)
  })

  it('leaves room above the curve for a number of 40 px beside its end', () => {
    const points = framesOf(1)[0]!.path.replace('M', '').split('L').map(point => point.split(',').map(Number))
    const beneath = points.filter(([x]) => x! >= NUMBER.x - 40 && x! <= NUMBER.x)
    expect(beneath.length).toBeGreaterThan(0)
    expect(beneath.every(([, y]) => y! > NUMBER.y)).toBe(true)
  })
})
