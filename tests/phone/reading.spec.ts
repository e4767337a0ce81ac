import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import axe from 'axe-core'
import { inspectSlide } from '../deck/inspect'
import { loadTalk } from '../deck/load-talk'
import { currentSlide } from '../deck/walk'
import { atRest, openReading, PHONE, readSlide, readSlideSelector, scrollToSlide, slideInView } from './reading'

const { talk } = await loadTalk()
const last = talk.length
const numberOf = (words: string) => talk.find(({ title }) => title.includes(words))!.no
const exponential = numberOf('1/16')

test.use({ viewport: PHONE, hasTouch: true, isMobile: true, contextOptions: { reducedMotion: 'reduce' } })

const windows = [
  { name: 'a phone upright', width: 390, height: 844, hasTouch: true, view: 'reading' },
  { name: 'a small phone upright', width: 320, height: 568, hasTouch: true, view: 'reading' },
  { name: 'a phone on its side', width: 844, height: 390, hasTouch: true, view: 'slides' },
  { name: 'a tablet upright', width: 820, height: 1180, hasTouch: true, view: 'reading' },
  { name: 'a tablet on its side', width: 1180, height: 820, hasTouch: true, view: 'slides' },
  { name: 'a desktop', width: 1280, height: 720, hasTouch: false, view: 'slides' },
  { name: 'a desktop at 200%', width: 640, height: 360, hasTouch: false, view: 'slides' },
  { name: 'a desktop at 400%', width: 320, height: 256, hasTouch: false, view: 'reading' },
  { name: 'a desktop\'s window, higher than wide', width: 820, height: 1180, hasTouch: false, view: 'slides' },
  { name: 'a narrow window', width: 600, height: 900, hasTouch: false, view: 'reading' },
]
for (const hasTouch of [true, false]) {
  test(`${hasTouch ? 'with' : 'without'} a touch screen, the window calls for the slides or for reading`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ baseURL, hasTouch, isMobile: hasTouch })
    await page.goto('/#/2')
    for (const { name, width, height, view } of windows.filter(window => window.hasTouch === hasTouch)) {
      await page.setViewportSize({ width, height })
      await expect(page.locator(view === 'reading' ? '#app .reading' : '#app #slideshow'), `${name}, ${width} × ${height}`).toBeVisible()
      await page.locator('h1:visible').first().waitFor()
    }
    await page.close()
  })
}

test('on every phone everything is 16 px or more, in its column, and nothing lies on anything', async ({ page }) => {
  test.slow()
  const problems: string[] = []
  await openReading(page, '/1', last)
  const pieces = await Promise.all(['exponential-growth', 'two-cost-profit', 'race-comparison'].map(async (name) => {
    const figure = page.locator(`[data-piece="${name}"]`)
    return { figure, no: Number(await page.locator('.reading-slide', { has: figure }).getAttribute('data-no')) }
  }))
  const steps = 6
  let step = 1
  // Phones and an upright tablet.
  for (const [width, height] of [[320, 568], [360, 740], [390, 844], [430, 932], [820, 1180]] as const) {
    async function inspect(nos: number[]): Promise<void> {
      await atRest(page)
      for (const no of nos)
        problems.push(...(await page.evaluate(inspectSlide, { selector: readSlideSelector(no), minimum: 16 })).map(problem => `${width} × ${height}, slide ${no}, step ${step} of the pieces: ${problem}`))
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 'no scrolling sideways').toBe(0)
    }

    await page.setViewportSize({ width, height })
    await inspect(talk.map(({ no }) => no))
    // In one window the pieces' stories go on, in the next one back: a new size is dearer than a step.
    const direction = step === 1 ? 1 : -1
    for (let count = 1; count < steps; count++) {
      step += direction
      for (const { figure } of pieces) {
        await figure.getByRole('button', { name: direction > 0 ? '下一步' : '上一步' }).dispatchEvent('click')
        await figure.getByText(`第 ${step} / ${steps} 步`).waitFor()
      }
      await inspect(pieces.map(({ no }) => no))
    }
  }
  expect(problems).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}; every title is there, under the deck's own`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await page.addInitScript(axe.source)
    await openReading(page, '/1', last)
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
    expect(violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))).toEqual([])

    for (const { no, title } of talk)
      await expect(readSlide(page, no).locator(no === 1 ? 'h1:not([aria-level])' : 'h1[aria-level="2"]')).toHaveText(title)
    await expect(page.locator('h1:not([aria-level])')).toHaveCount(1)
    await expect(page.getByRole('main')).toHaveCount(1)
  })
}

test('a finger has room: 44 px for every control, 24 px for every link that stands alone', async ({ page }) => {
  await openReading(page, '/1', last)
  await page.getByRole('button', { name: /目录/ }).tap()
  const small = await page.locator('.reading').evaluate(root => Array.from(root.querySelectorAll('button, summary, input, a[href]'))
    .map((element) => {
      // A radio button or a box to tick is as large as its label.
      const target = element.matches('[type=radio], [type=checkbox]') ? element.closest('label')! : element
      const { width, height } = target.getBoundingClientRect()
      const isInText = element.localName === 'a' && getComputedStyle(element).display === 'inline'
      return { name: element.textContent || element.localName, width, height, least: isInText ? 0 : element.localName === 'a' ? 24 : 44 }
    })
    .filter(({ width, height, least }) => Math.min(width, height) < least - 0.5))
  expect(small).toEqual([])
})

test.describe('a piece in reading', () => {
  test('tells its story by its own steps, and the address and its link follow', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openReading(page, '/exponential', last)
    const slide = readSlide(page, exponential)
    await expect(slide.getByText('第 1 / 6 步')).toBeVisible()
    await expect(slide.getByRole('button', { name: '上一步' })).toBeDisabled()
    await slide.getByRole('button', { name: '下一步' }).tap()
    await expect(slide.locator('figcaption')).toContainText('答案是 1/16')
    await expect(page).toHaveURL(/exponential\?clicks=1$/)
    for (let step = 2; step <= 5; step++)
      await slide.getByRole('button', { name: '下一步' }).tap()
    await expect(slide.locator('figcaption')).toContainText('20–25%')
    await expect(slide.getByRole('button', { name: '下一步' })).toBeDisabled()
    await slide.getByRole('button', { name: '上一步' }).tap()
    await expect(page).toHaveURL(/clicks=4$/)
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
    const handle = (await slide.locator('.handle').boundingBox())!
    const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2]
    await drag(page, [x, y], [x, y + 60])
    await expect.poll(() => guess.inputValue().then(Number)).toBeLessThan(40)
    expect(await page.evaluate(() => window.scrollY), 'the page stays').toBe(before)

    const bar = (await slide.getByRole('slider', { name: '翻番时间' }).boundingBox())!
    await page.touchscreen.tap(bar.x + bar.width * 0.75, bar.y + bar.height / 2)
    await expect(page).toHaveURL(/doubling=1[678]/)
    await slide.getByText('对数', { exact: true }).tap()
    await expect(page).toHaveURL(/scale=log/)
    await slide.getByRole('button', { name: '数据表' }).tap()
    await expect(slide.getByRole('table')).toBeVisible()
    await slide.getByRole('button', { name: '还原' }).tap()
    await expect(page).toHaveURL(/exponential$/)
    await expect(guess).toHaveValue('50')
  })

  test('lets the page scroll under a finger that passes over a slider', async ({ page }) => {
    await openReading(page, '/exponential', last)
    const slider = readSlide(page, exponential).getByRole('slider', { name: '往回看' })
    await slider.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => window.scrollY)
    const { x, y, width, height } = (await slider.boundingBox())!
    await drag(page, [x + width * 0.2, y + height / 2], [x + width * 0.2, y - 160])
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 80)
    await expect(slider).toHaveAttribute('aria-valuetext', '24 个月')
  })

  test('opens in the state of a link, and keeps it while the reader is elsewhere', async ({ page }) => {
    await openReading(page, '/exponential?clicks=3&doubling=12&lookback=36', last)
    const slide = readSlide(page, exponential)
    await expect(slide.getByText('第 4 / 6 步')).toBeVisible()
    await expect(slide.getByRole('slider', { name: '翻番时间' })).toHaveAttribute('aria-valuetext', '12 个月')
    await scrollToSlide(page, exponential + 2)
    await expect(page).toHaveURL(new RegExp(`#/${exponential + 2}$`))
    await scrollToSlide(page, exponential)
    await expect(page).toHaveURL(/doubling=12/)
    await expect(slide.getByText('第 4 / 6 步')).toBeVisible()
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

test.describe('the place', () => {
  test('is that of the link, and the address follows the reader', async ({ page }) => {
    await openReading(page, '/7', last)
    expect(await slideInView(page)).toBe(7)
    await scrollToSlide(page, 12)
    await expect(page).toHaveURL(/#\/12$/)
    await page.reload()
    await readSlide(page, last).locator('h1').waitFor()
    await expect.poll(() => slideInView(page)).toBe(12)
  })

  test('stays when the phone is turned, both ways', async ({ page }) => {
    await openReading(page, '/4', last)
    await scrollToSlide(page, 13)
    await expect(page).toHaveURL(/#\/13$/)
    await page.setViewportSize({ width: PHONE.height, height: PHONE.width })
    await expect(currentSlide(page)).toHaveAttribute('data-slidev-no', '13')
    // All of it was there to read, and nothing hides behind a click now.
    await expect(currentSlide(page).locator('.slidev-vclick-hidden')).toHaveCount(0)
    await page.keyboard.press('ArrowDown')
    await expect(currentSlide(page)).toHaveAttribute('data-slidev-no', '14')
    await page.setViewportSize(PHONE)
    await readSlide(page, last).locator('h1').waitFor()
    await expect.poll(() => slideInView(page)).toBe(14)
  })

  test('and with it a piece, its step and its values', async ({ page }) => {
    await openReading(page, '/exponential?clicks=2&doubling=12', last)
    await page.setViewportSize({ width: PHONE.height, height: PHONE.width })
    await expect(currentSlide(page).locator('figcaption')).toContainText('四次翻番')
    await expect(currentSlide(page).getByRole('slider', { name: '翻番时间' })).toHaveAttribute('aria-valuetext', '12 个月')
    await page.setViewportSize(PHONE)
    const slide = readSlide(page, exponential)
    await expect(slide.getByText('第 3 / 6 步')).toBeVisible()
    await expect(slide.getByRole('slider', { name: '翻番时间' })).toHaveAttribute('aria-valuetext', '12 个月')
  })

  test('is reached from the contents, and back', async ({ page }) => {
    await openReading(page, '/3', last)
    await page.getByRole('button', { name: /目录/ }).tap()
    const { no, title } = talk[19]!
    await page.getByRole('dialog').getByRole('link', { name: title }).tap()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect.poll(() => slideInView(page)).toBe(no)
    await page.goBack()
    await expect.poll(() => slideInView(page)).toBe(3)
    await page.goForward()
    await expect.poll(() => slideInView(page)).toBe(no)
  })

  test('is kept by who prefers slides upright, or reading on its side', async ({ page }) => {
    await openReading(page, '/5', last)
    await page.getByRole('button', { name: /目录/ }).tap()
    await page.getByRole('button', { name: '改看幻灯片' }).tap()
    await expect(currentSlide(page)).toHaveAttribute('data-slidev-no', '5')
    await page.reload()
    await expect(currentSlide(page)).toHaveAttribute('data-slidev-no', '5')
    await page.getByRole('button', { name: '阅读模式' }).tap()
    await readSlide(page, last).locator('h1').waitFor()
    await expect.poll(() => slideInView(page)).toBe(5)
  })
})

for (const [sign, give] of [
  ['someone scrolls', (page: Page) => page.evaluate(() => window.scrollBy(0, 40))],
  ['there was no sign for a while', (page: Page) => page.clock.fastForward(10_000)],
] as const) {
  test(`all slides come when ${sign}, and the next one before`, async ({ page }) => {
    await page.clock.install()
    await page.goto('/')
    await expect(readSlide(page, 2).locator('h1')).toBeAttached()
    await page.waitForLoadState('networkidle')
    await expect(page.locator('.reading-slide')).toHaveCount(2)
    await give(page)
    await expect(readSlide(page, last).locator('h1')).toBeAttached()
  })
}

test('the script of each slide unfolds below it', async ({ page }) => {
  await openReading(page, '/2', last)
  const slide = readSlide(page, 2)
  await expect(slide.getByText('先把立场摆明')).toBeHidden()
  await slide.getByText('讲稿').tap()
  await expect(slide.getByText('先把立场摆明')).toBeVisible()
})

test('the colours change at a tap', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openReading(page, '/1', last)
  await page.getByRole('button', { name: '换成深色' }).tap()
  await expect(page.locator('html')).toHaveClass(/dark/)
  await page.getByRole('button', { name: '换成浅色' }).tap()
  await expect(page.locator('html')).not.toHaveClass(/dark/)
})
