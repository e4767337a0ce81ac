import type { Locator, Page } from '@playwright/test'

/** An iPhone 14, upright. */
export const PHONE = { width: 390, height: 844 }

/** Selects one slide of the reading view. */
export function readSlideSelector(no: number): string {
  return `.reading-slide[data-no="${no}"]`
}

/** One slide of the reading view. */
export function readSlide(page: Page, no: number): Locator {
  return page.locator(readSlideSelector(no))
}

/**
 * Opens the deck for reading and waits until all of it is there, in its own type.
 * @param page in a window that calls for reading
 * @param path of the address
 * @param last number of the last slide
 */
export async function openReading(page: Page, path: string, last: number): Promise<void> {
  await page.goto(`/#${path}`)
  await beginToRead(page)
  await readSlide(page, last).locator('h1').waitFor()
  await page.waitForFunction(last => document.querySelectorAll('.reading-slide h1').length === last, last)
  await atRest(page)
}

/** Gives a sign that someone is there, as the first touch does: only then all slides come. */
export async function beginToRead(page: Page): Promise<void> {
  await page.locator('.reading-bar').first().waitFor()
  await page.locator('#app .reading-slide h1').first().waitFor()
  await page.keyboard.press('Shift')
}

/** Waits until the fonts are there and Vue and the browser have done what was asked of them. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

/** Scrolls, as a finger would leave it, so that a slide begins at the window's upper edge. */
export async function scrollToSlide(page: Page, no: number): Promise<void> {
  await readSlide(page, no).evaluate((element) => {
    window.dispatchEvent(new Event('touchmove'))
    element.scrollIntoView({ block: 'start', behavior: 'instant' })
  })
}

/** Numbers of the slide at the window's upper third, as a reader sees it. */
export function slideInView(page: Page): Promise<number> {
  return page.evaluate(() => {
    const slide = document.elementFromPoint(window.innerWidth / 2, window.innerHeight * 0.28)?.closest<HTMLElement>('.reading-slide')
    return Number(slide?.dataset.no)
  })
}
