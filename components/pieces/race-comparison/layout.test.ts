import { expect, it } from 'vitest'
import { layout } from './layout'

it('stands the two panels below each other where there is less room than on a slide, both whole', () => {
  for (const width of [272, 342, 640]) {
    const { height, panels, plot, firms, roundTicks } = layout(width)
    expect(panels.up.top).toBeGreaterThan(plot.bottom + 28)
    expect(panels.up.top + plot.bottom + 28).toBeLessThanOrEqual(height)
    // A firm's mark reaches 9 px from its centre.
    expect(Math.max(...firms(0.4).map(({ x }) => x + 9))).toBeLessThanOrEqual(width)
    roundTicks.slice(1).forEach(({ x }, index) => expect(x - roundTicks[index]!.x).toBeGreaterThanOrEqual(66))
  }
})

it('stands them side by side on a slide', () => {
  const { width, panels, plot } = layout()
  expect(panels.up).toEqual({ left: 430, top: 0 })
  expect(panels.up.left + plot.right + 82).toBeLessThanOrEqual(width)
})
