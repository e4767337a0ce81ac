import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import axe from 'axe-core'
import { inspectSlide } from '../deck/inspect'
import { loadTalk } from '../deck/load-talk'
import { currentSlide } from '../deck/walk'
import { atRest, openReading, PHONE, readSlide, readSlideSelector, scrollToSlide, slideInView } from './reading'

const { slides, talk } = await loadTalk()
const last = talk.length
const SHORT = 'this talk is shorter than what is scrolled through here'

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
  const names = await page.locator('[data-piece]').evaluateAll(figures => figures.map(figure => (figure as HTMLElement).dataset.piece!))
  const pieces = await Promise.all(names.map(async (name) => {
    const figure = page.locator(`[data-piece="${name}"]`)
    const no = Number(await page.locator('.reading-slide', { has: figure }).getAttribute('data-no'))
    return { figure, no, steps: Number(/第 1 \/ (\d+) 步/.exec((await figure.textContent())!)![1]) }
  }))
  const most = Math.max(1, ...pieces.map(({ steps }) => steps))
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
    for (let count = 1; count < most; count++) {
      step += direction
      const moved = pieces.filter(({ steps }) => Math.max(step, step - direction) <= steps)
      for (const { figure, steps } of moved) {
        await figure.getByRole('button', { name: direction > 0 ? '下一步' : '上一步' }).dispatchEvent('click')
        await figure.getByText(`第 ${step} / ${steps} 步`).waitFor()
      }
      await inspect(moved.map(({ no }) => no))
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

    for (const { no, title } of talk) {
      const heading = readSlide(page, no).locator(no === 1 ? 'h1:not([aria-level])' : 'h1[aria-level="2"]')
      // A piece writes its own, which asks before it states.
      await expect(heading).toHaveText(await readSlide(page, no).locator('[data-piece]').count() > 0 ? /\S/ : title)
    }
    await expect(page.locator('h1:not([aria-level])')).toHaveCount(1)
    await expect(page.getByRole('main')).toHaveCount(1)
  })
}

test('a finger has room: 44 px for every control, 24 px for every link that stands alone', async ({ page }) => {
  await openReading(page, '/1', last)
  // Once, and all that is under them with it.
  await page.locator('.reading-slide [aria-expanded="false"]').evaluateAll(buttons => buttons.forEach(button => (button as HTMLElement).click()))
  await expect(page.locator('.reading-slide [aria-expanded="false"]')).toHaveCount(0)
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

test.describe('the place', () => {
  test('is that of the link, and the address follows the reader', async ({ page }) => {
    test.skip(last < 14, SHORT)
    await openReading(page, '/7', last)
    expect(await slideInView(page)).toBe(7)
    await scrollToSlide(page, 12)
    await expect(page).toHaveURL(/#\/12$/)
    await page.reload()
    await readSlide(page, last).locator('h1').waitFor()
    await expect.poll(() => slideInView(page)).toBe(12)
  })

  test('stays when the phone is turned, both ways', async ({ page }) => {
    test.skip(last < 14, SHORT)
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

  test('is reached from the contents, and back', async ({ page }) => {
    test.skip(last < 14, SHORT)
    await openReading(page, '/3', last)
    await page.getByRole('button', { name: /目录/ }).tap()
    const { no, title } = talk.at(-8)!
    await page.getByRole('dialog').getByRole('link', { name: title }).tap()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect.poll(() => slideInView(page)).toBe(no)
    await page.goBack()
    await expect.poll(() => slideInView(page)).toBe(3)
    await page.goForward()
    await expect.poll(() => slideInView(page)).toBe(no)
  })

  test('is kept by who prefers slides upright, or reading on its side', async ({ page }) => {
    test.skip(last < 14, SHORT)
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
  const words = slide.getByText(slides[1]!.note!.slice(0, 6))
  await expect(words).toBeHidden()
  await slide.getByText('讲稿').tap()
  await expect(words).toBeVisible()
})

test('the colours change at a tap', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openReading(page, '/1', last)
  await page.getByRole('button', { name: '换成深色' }).tap()
  await expect(page.locator('html')).toHaveClass(/dark/)
  await page.getByRole('button', { name: '换成浅色' }).tap()
  await expect(page.locator('html')).not.toHaveClass(/dark/)
})
