import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { story } from '../../components/pieces/exponential-growth/stages'
import { loadTalk } from '../deck/load-talk'
import { currentSlide } from '../deck/walk'
import { openReading, PHONE, readSlide, scrollToSlide } from '../phone/reading'

const { slides } = await loadTalk()
const last = slides.length
const steps = story.length
const exponential = slides.findIndex(({ frontmatter }) => frontmatter.routeAlias === 'exponential') + 1

test.use({ viewport: PHONE, hasTouch: true, isMobile: true, contextOptions: { reducedMotion: 'reduce' } })

test.describe('a piece in reading', () => {
  test('tells its story by its own steps, and the address and its link follow', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openReading(page, '/exponential', last)
    const slide = readSlide(page, exponential)
    await expect(slide.getByText(`第 1 / ${steps} 步`)).toBeVisible()
    await expect(slide.getByRole('button', { name: '上一步' })).toBeDisabled()
    await slide.getByRole('button', { name: '下一步' }).tap()
    await expect(slide.locator('figcaption')).toContainText('人不太能理解指数增长')
    await expect(slide.locator('h1')).toHaveText('爆发前两年，看上去只完成了 1/16')
    await expect(page).toHaveURL(/exponential\?clicks=1$/)
    for (let step = 2; step < steps; step++)
      await slide.getByRole('button', { name: '下一步' }).tap()
    await expect(slide.locator('figcaption')).toContainText('二十种未来')
    await expect(slide.getByRole('button', { name: '下一步' })).toBeDisabled()
    await slide.getByRole('button', { name: '上一步' }).tap()
    await expect(page).toHaveURL(new RegExp(`clicks=${steps - 2}$`))
    await slide.getByRole('button', { name: '更多' }).tap()
    await slide.getByRole('button', { name: '复制链接' }).tap()
    await expect(slide.getByRole('button', { name: '已复制' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  })

  test('is moved by a finger: a slider, the guess on the picture, a switch, the table, back again', async ({ page }) => {
    await openReading(page, '/exponential', last)
    const slide = readSlide(page, exponential)
    const guess = slide.getByRole('slider', { name: '你的猜测' })

    await scrollToSlide(page, exponential)
    const before = await page.evaluate(() => window.scrollY)
    await expect(guess).toHaveAttribute('aria-valuetext', '还没猜')
    const grip = (await slide.locator('.grip').boundingBox())!
    const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2]
    await drag(page, [x, y], [x, y + 60])
    await expect.poll(() => guess.inputValue().then(Number)).toBeLessThan(40)
    expect(await page.evaluate(() => window.scrollY), 'the page stays').toBe(before)

    await slide.getByRole('button', { name: '更多' }).tap()
    const doubling = slide.getByRole('slider', { name: '多久翻一番' })
    await doubling.scrollIntoViewIfNeeded()
    const bar = (await doubling.boundingBox())!
    await page.touchscreen.tap(bar.x + bar.width * 0.75, bar.y + bar.height / 2)
    await expect(page).toHaveURL(/doubling=1[789]/)
    await slide.getByText('对数', { exact: true }).tap()
    await expect(page).toHaveURL(/scale=log/)
    await slide.getByRole('button', { name: '数据表' }).tap()
    await expect(slide.getByRole('table')).toBeVisible()
    await slide.getByRole('button', { name: '还原' }).tap()
    await expect(page).toHaveURL(/exponential$/)
    await expect(guess).toHaveAttribute('aria-valuetext', '还没猜')
  })

  test('lets the page scroll under a finger that passes over a slider', async ({ page }) => {
    await openReading(page, '/exponential', last)
    const slider = readSlide(page, exponential).getByRole('slider', { name: '你的猜测' })
    await slider.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => window.scrollY)
    const { x, y, width, height } = (await slider.boundingBox())!
    await drag(page, [x + width * 0.2, y + height / 2], [x + width * 0.2, y - 160])
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 80)
    await expect(slider).toHaveAttribute('aria-valuetext', '还没猜')
    // An engine that moves it before it knows takes the pointer away.
    await slider.evaluate((input: HTMLInputElement) => {
      input.dispatchEvent(new PointerEvent('pointerdown'))
      input.value = '80'
      input.dispatchEvent(new Event('input'))
    })
    await expect(slider).toHaveAttribute('aria-valuetext', '80%')
    await slider.dispatchEvent('pointercancel')
    await expect(slider).toHaveAttribute('aria-valuetext', '还没猜')
  })

  test('opens in the state of a link, and keeps it while the reader is elsewhere', async ({ page }) => {
    await openReading(page, '/exponential?clicks=3&doubling=12&lookback=36', last)
    const slide = readSlide(page, exponential)
    await expect(slide.getByText(`第 4 / ${steps} 步`)).toBeVisible()
    await expect(slide.getByRole('slider', { name: '多久翻一番' })).toHaveAttribute('aria-valuetext', '12 个月')
    await scrollToSlide(page, exponential + 2)
    await expect(page).toHaveURL(new RegExp(`#/${exponential + 2}$`))
    await scrollToSlide(page, exponential)
    await expect(page).toHaveURL(/doubling=12/)
    await expect(slide.getByText(`第 4 / ${steps} 步`)).toBeVisible()
  })

  test('stays as it is when the phone is turned, with its step and its values', async ({ page }) => {
    await openReading(page, '/exponential?clicks=2&doubling=12', last)
    await page.setViewportSize({ width: PHONE.height, height: PHONE.width })
    await expect(currentSlide(page).locator('figcaption')).toContainText('最后两年翻了 2 番')
    await expect(currentSlide(page).getByRole('slider', { name: '多久翻一番' })).toHaveAttribute('aria-valuetext', '12 个月')
    await page.setViewportSize(PHONE)
    const slide = readSlide(page, exponential)
    await expect(slide.getByText(`第 3 / ${steps} 步`)).toBeVisible()
    await expect(slide.getByRole('slider', { name: '多久翻一番' })).toHaveAttribute('aria-valuetext', '12 个月')
  })
})

/** One finger from one point of the window to another. */
async function drag(page: Page, from: [x: number, y: number], to: [x: number, y: number]): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number, y: number }[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points })
  const STEPS = 8
  await touch('touchStart', [{ x: from[0], y: from[1] }])
  for (let step = 1; step <= STEPS; step++)
    await touch('touchMove', [{ x: from[0] + (to[0] - from[0]) * step / STEPS, y: from[1] + (to[1] - from[1]) * step / STEPS }])
  await touch('touchEnd', [])
  await devtools.detach()
}
