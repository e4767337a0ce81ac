import type { Page } from '@playwright/test'
import type { Buffer } from 'node:buffer'
import { expect, test } from '@playwright/test'
import { VOICES } from '../../talk.config'
import { loadTalk } from '../deck/load-talk'

const { slides, talk, clicked } = await loadTalk()

// A worker that serves the deck from its cache would hide what the page asks for.
test.use({ serviceWorkers: 'block' })

const broughtAlong = (page: Page) => page.locator('#first-slide')

/** The page as it is before any of its scripts and style sheets has come. */
async function openBare(page: Page, hash = ''): Promise<void> {
  // They are on their way for ever: ones that don't come at all are told of.
  await page.route(/\.(?:js|css)$/, () => {})
  await page.goto(`/${hash}`, { waitUntil: 'domcontentloaded' })
  await page.evaluate(() => document.fonts.ready.then(() => {}))
}

/** The deck, once it has taken the place of what the page brought along. */
async function openWhole(page: Page, no = 1): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.reload()
  await page.locator(`#app [data-slidev-no="${no}"] h1`).waitFor()
  await expect(broughtAlong(page)).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready.then(() => {}))
}

const windows = {
  'a projector': { width: 1960, height: 1104 },
  'a wide window': { width: 1500, height: 600 },
  'a phone held upright': { width: 412, height: 823 },
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, viewport] of Object.entries(windows)) {
    test.describe(`on ${name}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } })

      test('the first slide is there before the scripts, and the deck takes its place unseen', async ({ page }) => {
        await openBare(page)
        await expect(broughtAlong(page).locator('h1:visible')).toHaveText(talk[0]!.title)
        const before = await page.screenshot()
        await openWhole(page)
        expect(await differentPixels(page, before, await page.screenshot())).toBeLessThan(20)
      })

      if (name !== 'a projector')
        return
      test('so is the second, by its link or the key that goes on', async ({ page }) => {
        await openBare(page)
        await page.keyboard.press('PageDown')
        await expect(page).toHaveURL(/#\/2$/)
        await expect(broughtAlong(page).locator('h1:visible')).toContainText(talk[1]!.title)
        await page.evaluate(() => document.fonts.ready.then(() => {}))
        const before = await page.screenshot()
        await page.reload({ waitUntil: 'domcontentloaded' })
        await page.evaluate(() => document.fonts.ready.then(() => {}))
        expect(await differentPixels(page, before, await page.screenshot())).toBe(0)
        await openWhole(page, 2)
        expect(await differentPixels(page, before, await page.screenshot())).toBeLessThan(60)
      })
    })
  }
}

test('a scheme that the reader has chosen is there from the first paint', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('slidev-color-schema', 'dark'))
  await openBare(page)
  const paper = await broughtAlong(page).evaluate(element => getComputedStyle(element).backgroundColor)
  expect(paper).toBe('rgb(20, 22, 28)')
})

const clickedHash = clicked.no > 2 ? [`#/${clicked.no}?clicks=${clicked.clicks}`] : []
for (const hash of new Set(['#/3', `#/${talk.length}`, ...clickedHash, '#/presenter/1', '#/overview'])) {
  test(`a link to ${hash} never shows the first slide`, async ({ page }) => {
    await openBare(page, hash)
    await expect(broughtAlong(page)).toBeHidden()
  })
}

test('the key that goes on is heard before the deck is there, and counted once', async ({ page }) => {
  test.skip(Boolean(slides[1]!.note?.includes('[click]')), 'the second slide of this talk has clicks')
  // The page itself knows of no clicks that the cover could have.
  expect(slides[0]!.note).not.toContain('[click]')
  let letGo = () => {}
  const isHeld = new Promise<void>(resolve => letGo = resolve)
  await page.route(/\.js$/, async (route) => {
    await isHeld
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(broughtAlong(page).locator('h1:visible')).toHaveText(talk[0]!.title)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(broughtAlong(page).locator('h1:visible')).toContainText(talk[1]!.title)
  letGo()
  await expect(broughtAlong(page)).toHaveCount(0)
  await expect(page.locator('#app [data-slidev-no="2"] h1')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/#\/3$/)
  await page.goBack()
  await expect(page).toHaveURL(/#\/2$/)
})

test('what has come of the page stands where it stays', async ({ page, request, baseURL }) => {
  await page.setViewportSize(windows['a phone held upright'])
  const html = await (await request.get('/')).text()
  const begin = html.indexOf('class="in-reading"')
  const end = html.indexOf('<style>', begin)
  let come = html.length
  await page.route(/\.(?:js|css)$/, () => {})
  await page.route(baseURL!, route => route.fulfill({ contentType: 'text/html', body: html.slice(0, come) }))
  /** Tops of all that the page shows, after so much of it. */
  const topsAt = async (length: number) => {
    come = length
    await page.goto('/', { waitUntil: 'domcontentloaded' })
    await page.evaluate(() => document.fonts.ready.then(() => {}))
    return page.locator('.in-reading :is(h1,p,svg)').evaluateAll(elements => elements.map(element => element.getBoundingClientRect().top))
  }
  const whole = await topsAt(html.length)
  expect(whole.length).toBeGreaterThan(1)
  const cuts = Array.from(html.slice(begin, end).matchAll(/<\/(?:h1|p|svg)>/g), ({ index, 0: tag }) => begin + index + tag.length)
  for (const cut of cuts) {
    const tops = await topsAt(cut)
    expect(tops).toEqual(whole.slice(0, tops.length))
  }
})

for (const [name, prepare] of [
  ['that nobody sees', () => Object.defineProperty(document, 'hidden', { value: true })],
  ['that is told of no paint', () => Object.assign(window, { PerformanceObserver: class { observe() {} } })],
] as const) {
  test(`a page ${name} starts all the same`, async ({ page }) => {
    await page.addInitScript(prepare)
    await page.goto('/')
    await expect(page.locator('#app [data-slidev-no="1"] h1')).toBeVisible()
  })
}

test('the cover is painted before anything else is asked for', async ({ page }) => {
  await page.goto('/')
  await expect(broughtAlong(page)).toHaveCount(0)
  const [paint, asked] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
    Math.min(...performance.getEntriesByType('resource').filter(({ name }) => /\.(?:js|css)$/.test(name)).map(({ startTime }) => startTime)),
  ] as const)
  expect(asked).toBeGreaterThan(paint)
})

test('nothing moves while the deck starts, and no formula is asked for before it stands', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.addInitScript(() => {
    window.shift = 0
    new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += (entry as PerformanceEntry & { value: number }).value))
      .observe({ type: 'layout-shift', buffered: true })
    new MutationObserver((_, observer) => {
      if (document.querySelector('#app [data-slidev-no="1"] h1')) {
        window.standsAt = performance.now()
        observer.disconnect()
      }
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('/')
  await expect(broughtAlong(page)).toHaveCount(0)
  const [first] = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /katex/i.test(name)).map(({ startTime }) => startTime))
  const standsAt = await page.evaluate(() => window.standsAt)
  expect(first ?? Number.POSITIVE_INFINITY).toBeGreaterThan(standsAt)
  expect(await page.evaluate(() => window.shift)).toBe(0)
})

test('all slides come while nothing else is to be done, and none waits later', async ({ page, context }) => {
  test.slow()
  await page.goto('/')
  // The first two slides are in the start's own file.
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\/md-[^/]*\.js$/.test(name)).length), { timeout: 60_000 })
    .toBeGreaterThanOrEqual(talk.length - 2)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  // As far as the first dozen, and so that two are left.
  const shown = Math.min(12, talk.length - 2)
  for (const { no } of talk.slice(1, shown)) {
    const { hash } = new URL(page.url())
    await page.keyboard.press('ArrowDown')
    await page.waitForFunction(before => location.hash !== before, hash)
    await expect(page.locator(`#slideshow [data-slidev-no="${no}"] h1`)).toBeVisible()
  }
  // The next one stands ready in the page, those after it do not.
  await expect(page.locator(`#slideshow [data-slidev-no="${shown + 1}"] h1`)).toBeAttached()
  await expect(page.locator(`#slideshow [data-slidev-no="${shown + 2}"]`)).toHaveCount(0)
})

test('who saves data gets a slide when it is shown', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  const slidesAsked = () => asked.filter(url => /\/md-[^/]*\.js$/.test(url)).length
  await page.goto('/')
  await expect(broughtAlong(page)).toHaveCount(0)
  await page.waitForLoadState('networkidle')
  expect(slidesAsked()).toBe(0)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('#slideshow [data-slidev-no="3"] h1')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(slidesAsked()).toBe(1)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the cover stands above the titles and voices of all slides', async ({ page }) => {
    await page.goto('/')
    await expect(broughtAlong(page).locator('h1:visible')).toHaveText(talk[0]!.title)
    const titles = await page.locator('.all-slides h2').allTextContents()
    expect(titles).toHaveLength(talk.length - 1)
    expect(titles.every((title, index) => title.startsWith(String(index + 2)))).toBe(true)
    for (const voice of new Set(talk.slice(1).flatMap(({ claims }) => Object.keys(claims) as (keyof typeof VOICES)[])))
      await expect(page.locator('.all-slides b').filter({ hasText: VOICES[voice].label }).first()).toBeVisible()
    const cover = (await broughtAlong(page).boundingBox())!
    const list = (await page.locator('.all-slides').boundingBox())!
    expect(list.y).toBeGreaterThanOrEqual(cover.y + cover.height)
  })
})

declare global {
  interface Window {
    shift: number
    standsAt: number
  }
}

/** How many pixels of two screenshots differ by more than a rounding. */
async function differentPixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(async (images) => {
    const [one, other] = await Promise.all(images.map(async (source) => {
      const image = new Image()
      image.src = `data:image/png;base64,${source}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!
      canvas.drawImage(image, 0, 0)
      return canvas.getImageData(0, 0, image.width, image.height).data
    }))
    let count = 0
    for (let index = 0; index < one!.length; index += 4) {
      if ([0, 1, 2].some(channel => Math.abs(one![index + channel]! - other![index + channel]!) > 8))
        count++
    }
    return count
  }, [one.toString('base64'), other.toString('base64')])
}
