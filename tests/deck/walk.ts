import type { Page } from '@playwright/test'
import { CURRENT_SLIDE } from './inspect'

/** One picture that the audience sees: a slide at a click. */
export interface Moment {
  no: number
  click: number
}

/** The slide on screen (an address may name it by its alias) and the click in the address. */
export async function momentOf(page: Page): Promise<Moment> {
  const no = await currentSlide(page).getAttribute('data-slidev-no')
  return { no: Number(no), click: clickOf(page) }
}

function clickOf(page: Page): number {
  const query = new URL(page.url()).hash.split('?')[1]
  return Number(new URLSearchParams(query).get('clicks') ?? 0)
}

/** The slide on screen. */
export function currentSlide(page: Page) {
  return page.locator(`${CURRENT_SLIDE}:visible`)
}

/**
 * Opens the deck at a slide and waits until it stands there in its own type.
 * @param page the browser's page
 * @param path the slide's, as it stands after the `#`
 * @param address the deck's
 */
export async function openDeck(page: Page, path = '/1', address = '/'): Promise<void> {
  await page.goto(`${address}#${path}`)
  await settled(page)
}

async function settled(page: Page): Promise<void> {
  await currentSlide(page).locator('> :not(.slidev-slide-loading)').first().waitFor()
  await page.evaluate(async () => {
    await document.fonts.ready
    // Two frames: one in which Vue has patched the page, one in which the browser has laid it out.
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

/**
 * Walks the whole deck from its first slide with the key that a clicker sends, and visits every moment on the way.
 * @param page the browser's page
 * @param last number of the last slide, which has no clicks of its own
 * @param visit what to do there
 * @param address the deck's
 */
export async function walkDeck(page: Page, last: number, visit: (moment: Moment) => Promise<void>, address = '/'): Promise<void> {
  await openDeck(page, '/1', address)
  for (;;) {
    const moment = await momentOf(page)
    await visit(moment)
    if (moment.no === last)
      return
    const { hash } = new URL(page.url())
    // The talk ends there for a clicker; what is behind it somebody has to ask for.
    const isEnd = await currentSlide(page).locator('.layout-end').count() > 0
    await page.keyboard.press(isEnd ? 'ArrowDown' : 'PageDown')
    await page.waitForFunction(before => location.hash !== before, hash)
    // The address is ahead of the screen while a slide is still being fetched.
    const next = clickOf(page) > 0 ? moment.no : moment.no + 1
    await currentSlide(page).and(page.locator(`[data-slidev-no="${next}"]`)).waitFor()
    await settled(page)
  }
}
