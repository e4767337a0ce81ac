import type { FirstSlideCopy, SlideText } from './in-page.ts'
import { chromium } from 'playwright-chromium'
import { copyFirstSlide, readSlides } from './in-page.ts'

/** What the built deck shows, as a browser sees it. */
export interface Snapshot {
  firstSlide: FirstSlideCopy
  slides: SlideText[]
}

/** How long the deck may take to show a slide, in milliseconds. */
const PATIENCE = 30_000

/**
 * Looks at the built deck in a real browser.
 * @param address where it is served, with a slash at the end
 * @param executablePath the browser
 * @param count how many slides it has
 * @throws Error when a slide does not appear
 */
export async function takeSnapshot(address: string, executablePath: string, count: number): Promise<Snapshot> {
  const browser = await chromium.launch({ executablePath })
  try {
    const page = await browser.newPage({ viewport: { width: 980, height: 552 }, colorScheme: 'light', reducedMotion: 'reduce' })
    page.setDefaultTimeout(PATIENCE)
    await page.goto(`${address}#/1`)
    await page.locator('#slideshow [data-slidev-no="1"] h1').first().waitFor()
    const firstSlide = await page.evaluate(copyFirstSlide)

    await page.goto(`${address}?print#/1`)
    await page.waitForFunction(count => [...document.querySelectorAll('#slideshow [data-slidev-no]')]
      .filter(slide => slide.querySelector('h1'))
      .length === count, count)
    return { firstSlide, slides: await page.evaluate(readSlides) }
  }
  finally {
    await browser.close()
  }
}
