import { describe, expect, it } from 'vitest'
import { doubtedHeight, doubtedLine, PLOT, releaseHeights, releaseSteps } from './releases'

describe('the releases', () => {
  it('take a larger step each time, up to the top', () => {
    const steps = releaseHeights().slice(1).map((height, index) => height - releaseHeights()[index]!)
    expect(steps.every((step, index) => step > (steps[index - 1] ?? 0))).toBe(true)
    expect(releaseHeights().at(-1)).toBe(1)
    expect(releaseSteps()).toMatch(new RegExp(`^M0,.*L${PLOT.width},0$`))
  })

  it('leave the doubted line, whose gains shrink, behind', () => {
    const gains = [0, 0.25, 0.5, 0.75].map(across => doubtedHeight(across + 0.25) - doubtedHeight(across))
    expect(gains.every((gain, index) => gain > 0 && gain < (gains[index - 1] ?? 1))).toBe(true)
    expect(doubtedHeight(1)).toBeLessThan(releaseHeights().at(-2)!)
    expect(doubtedLine()).not.toContain('NaN')
    expect(doubtedHeight(0)).toBe(releaseHeights()[0])
  })
})
