import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { openDeck } from '../deck/walk'

/** An iPhone 14 on its side, with Safari's bars. */
test.use({ viewport: { width: 844, height: 340 }, hasTouch: true, isMobile: true, contextOptions: { reducedMotion: 'reduce' } })

const scaleOf = (page: Page) => page.evaluate(() => visualViewport!.scale)

/** Fingers that go down at once, move together by steps, and go up at once. */
async function move(devtools: CDPSession, from: [x: number, y: number][], by: [x: number, y: number][]): Promise<void> {
  const STEPS = 8
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', step?: number) => devtools.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: step === undefined ? [] : from.map(([x, y], id) => ({ id, x: x + by[id]![0] * step / STEPS, y: y + by[id]![1] * step / STEPS })),
  })
  await touch('touchStart', 0)
  for (let step = 1; step <= STEPS; step++)
    await touch('touchMove', step)
  await touch('touchEnd')
}

test('two fingers zoom and turn no page; on the zoomed page one finger moves it; back at full size it turns pages', async ({ page, context }) => {
  await openDeck(page, '/2')
  const devtools = await context.newCDPSession(page)

  await move(devtools, [[380, 170], [460, 170]], [[-180, 0], [180, 0]])
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(1.3)
  await expect(page).toHaveURL(/#\/2$/)

  await move(devtools, [[600, 200]], [[-400, 0]])
  await expect.poll(() => page.evaluate(() => visualViewport!.offsetLeft)).toBeGreaterThan(0)
  await expect(page).toHaveURL(/#\/2$/)

  await move(devtools, [[100, 170], [740, 170]], [[300, 0], [-300, 0]])
  await expect.poll(() => scaleOf(page)).toBeLessThan(1.05)
  await expect(page).toHaveURL(/#\/2$/)

  await move(devtools, [[600, 200]], [[-400, 0]])
  // To its next click, or to the next slide.
  await expect(page).not.toHaveURL(/#\/2$/)
})

test('a finger that is drawn from beside the slide turns one page, and a tap there none', async ({ page, context }) => {
  await page.setViewportSize({ width: 1180, height: 820 })
  await openDeck(page, '/2')
  const devtools = await context.newCDPSession(page)
  // Over the slide, on either half, in the direction that each half would not turn.
  await move(devtools, [[1000, 20]], [[0, 0]])
  await move(devtools, [[1000, 20]], [[300, 0]])
  await expect(page).toHaveURL(/#\/1$/)
  await move(devtools, [[200, 20]], [[-150, 0]])
  await expect(page).toHaveURL(/#\/2$/)
})

test('two fingers turn no page with one of them on a link', async ({ page }) => {
  await openDeck(page, '/2')
  // Made-up fingers, which can't be captured: the browser's own take a pinch away before it is a swipe.
  const fingers = (events: [type: string, id: number, x: number][]) => page.evaluate(async (events) => {
    Element.prototype.setPointerCapture = () => {}
    const link = document.querySelector('#page-root')!.appendChild(document.createElement('a'))
    for (const [type, pointerId, clientX] of events)
      link.dispatchEvent(new PointerEvent(`pointer${type}`, { bubbles: true, pointerType: 'touch', pointerId, clientX, clientY: 100, buttons: 1 }))
    link.remove()
    // What they turn is turned.
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  }, events)
  await fingers([['down', 1, 500], ['down', 2, 600], ['move', 1, 400], ['move', 1, 300], ['move', 1, 200], ['up', 2, 600], ['up', 1, 200]])
  // One finger turns one page back from where that was, and from nowhere else.
  await fingers([['down', 3, 200], ['move', 3, 300], ['move', 3, 500], ['up', 3, 500]])
  await expect(page).toHaveURL(/#\/1$/)
})
