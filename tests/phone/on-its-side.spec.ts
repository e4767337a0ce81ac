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
