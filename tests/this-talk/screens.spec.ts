import { expect, test } from '@playwright/test'
import { loadTalk } from '../deck/load-talk'
import { currentSlide, openDeck } from '../deck/walk'
import { openReading, PHONE } from '../phone/reading'
import { showTable } from './piece'

const { talk } = await loadTalk()

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a desktop fetches nothing of the reading view', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await openDeck(page, '/1')
  await page.waitForLoadState('networkidle')
  expect(asked.filter(url => /reading/i.test(url))).toEqual([])
})

test.describe('on a 4K screen', () => {
  test.use({ viewport: { width: 3840, height: 2160 } })

  test('a slide fills the screen, drawn anew and not enlarged', async ({ page }) => {
    await openDeck(page, '/exponential?clicks=2')
    const slide = currentSlide(page)
    const box = (await slide.boundingBox())!
    // The canvas is a fraction of a pixel higher than 16:9.
    expect(box.width).toBeGreaterThan(3830)
    expect(box.height).toBeCloseTo(2160, 0)
    expect(await slide.locator('canvas, img').count()).toBe(0)
  })
})

test.describe('at 200%, which halves the window', () => {
  test.use({ viewport: { width: 640, height: 360 } })

  test('a slide is whole, and its piece works', async ({ page }) => {
    await openDeck(page, '/exponential?clicks=2')
    const box = (await currentSlide(page).boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(-0.5)
    expect(box.x + box.width).toBeLessThanOrEqual(640.5)
    expect(box.y + box.height).toBeLessThanOrEqual(360.5)
    await showTable(page)
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/clicks=3/)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })

    test('what a chart draws and who speaks is told in the system\'s colours', async ({ page }) => {
      await openDeck(page, '/exponential?clicks=6')
      const { paper, text, link } = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'))
        const color = (name: string) => {
          probe.style.color = name
          return getComputedStyle(probe).color
        }
        return { paper: color('Canvas'), text: color('CanvasText'), link: color('LinkText') }
      })
      expect(new Set([paper, text, link]).size).toBe(3)
      const styleOf = (selector: string, property: string) => currentSlide(page).locator(selector).first().evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), property)
      expect(await styleOf('.curve', 'stroke')).toBe(link)
      expect(await styleOf('.future.stop', 'stroke')).toBe(text)
      expect(await styleOf('text.aside', 'fill')).toBe(text)
      expect(await styleOf('.deck-slide', 'background-color')).toBe(paper)
      expect(await styleOf('[data-voice]', 'border-top-style')).not.toBe('none')

      await page.setViewportSize(PHONE)
      await openReading(page, '/1', talk.length)
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineColor)
      expect(focused).toBe(link)
    })
  })
}
