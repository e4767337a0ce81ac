import type { Page } from '@playwright/test'
import type { Host } from '../hosting/host'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import { readTalk } from '../../app/talk/talk'
import { loadDeck } from '../../scripts/checks/load-deck'
import { buildForHost, PDF } from '../../scripts/deck/hosted-build'
import { CURRENT_SLIDE, inspectSlide, lowContrast } from '../deck/inspect'
import { axeViolations, openInspector } from '../deck/inspector'
import { walkDeck } from '../deck/walk'
import { readPdf } from '../export/read-pdf'
import { host } from '../hosting/host'
import { readSlideSelector } from '../phone/reading'
import { layOutDeck } from './lay-out'

// One deck for all: a slide of each of Slidev's layouts, and of what Markdown and Slidev bring.
test.describe.configure({ mode: 'serial' })

const SOURCE = join('tests', 'ordinary-deck')
const { deck } = await loadDeck(SOURCE)
const talk = readTalk(deck.slides)

let folder: string
let served: Host

test.beforeAll(async () => {
  test.setTimeout(300_000)
  folder = await layOutDeck(process.cwd(), SOURCE)
  await buildForHost(folder, join(folder, 'dist'), { withNotes: true })
  served = await host(join(folder, 'dist'))
})

test.afterAll(async () => {
  served.stop()
  await rm(folder, { recursive: true })
})

/** Slidev asks for the pictures of all slides before a slide shows them (`preloadImages`), of which a browser says so. */
const EARLY_PICTURE = 'preloaded using link preload'

/** The smallest text on a phone, in pixels: an index of a formula, the number of a footnote. */
const SMALLEST_INDEX = 12

/** What a page complains of while it is looked at. */
function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', message => ['error', 'warning'].includes(message.type()) && !message.text().includes(EARLY_PICTURE) && complaints.push(`console: ${message.text()}`))
  page.on('pageerror', error => complaints.push(`page: ${error.message}`))
  return complaints
}

test('every slide of the source is in the page, and none shows its front matter', async ({ page }) => {
  await page.goto(`${served.url}?print#/print`)
  await page.waitForFunction(count => document.querySelectorAll('.print-slide-container .deck-slide').length === count, talk.length)
  const texts = await page.locator('.print-slide-container').allInnerTexts()
  for (const { no } of talk) {
    expect(texts[no - 1], `slide ${no}`).not.toMatch(/^(?:layout|budget|title|image|url):/m)
    const { title, source } = deck.slides[no - 1]!
    if (title && source.content.includes(`# ${title}`))
      expect(texts[no - 1]).toContain(title)
  }
  await expect(page.locator('#app .slidev-layout, #app .text-red-700')).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every slide fits, is legible, accessible and in the deck's own type, ${colorScheme}`, async ({ browser }) => {
    test.slow()
    const context = await browser.newContext({ colorScheme, viewport: { width: 1960, height: 1104 }, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const complaints = listen(page)
    const look = await openInspector(page)
    await walkDeck(page, talk.length, async ({ no, click }) => {
      const problems = [
        ...await page.evaluate(inspectSlide, { selector: CURRENT_SLIDE, minimum: 14 }),
        ...await page.evaluate(lowContrast, CURRENT_SLIDE),
        ...colorScheme === 'light' ? [...await look.foreignFonts(no), ...await page.evaluate(axeViolations, CURRENT_SLIDE)] : [],
      ]
      complaints.push(...problems.map(problem => `slide ${no}, click ${click}: ${problem}`))
    }, served.url)
    expect(complaints).toEqual([])
    await context.close()
  })
}

test('a phone reads all of it, in its column', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints = listen(page)
  await page.goto(served.url)
  await page.locator('.reading-bar').first().waitFor()
  await page.keyboard.press('Shift')
  await page.waitForFunction(count => document.querySelectorAll('.reading-slide .deck-slide').length === count, talk.length)
  await page.evaluate(() => document.fonts.ready)
  for (const { no } of talk)
    complaints.push(...(await page.evaluate(inspectSlide, { selector: readSlideSelector(no), minimum: SMALLEST_INDEX })).map(problem => `slide ${no}: ${problem}`))
  expect(complaints).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 'no scrolling sideways').toBe(0)
  await context.close()
})

test('its PDF has a page of each slide, and another host\'s page as a link', async () => {
  const pdf = await readPdf(new Uint8Array(await readFile(join(folder, 'dist', PDF))))
  expect(pdf.pageCount).toBe(talk.length)
  expect(pdf.links.map(({ url }) => url)).toEqual(expect.arrayContaining(['https://example.org/embedded', 'https://example.org/beside']))
  expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
})
