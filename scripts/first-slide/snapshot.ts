import type { FirstSlideCopy, SlideText } from './in-page.ts'
import { chromium } from 'playwright-chromium'
import { copyFirstSlide, readSlides } from './in-page.ts'
import { CANVAS } from './page.ts'

/** What the built deck shows, as a browser sees it. */
export interface Snapshot {
  /** The first slide on the canvas, and as it begins the reading view. */
  canvas: FirstSlideCopy
  reading: FirstSlideCopy
  /** All slides in words. */
  slides: SlideText[]
}

/** A phone held upright, which calls for the reading view. */
const PHONE = { width: 412, height: 823 }

/** How long the deck may take to show a slide, in milliseconds. */
const PATIENCE = 30_000

/**
 * Looks at the built deck in a real browser.
 * @param address where it is served, with a slash at the end
 * @param executablePath the browser
 * @throws Error when a slide does not appear
 */
export async function takeSnapshot(address: string, executablePath: string): Promise<Snapshot> {
  const browser = await chromium.launch({ executablePath })
  try {
    const open = async (viewport: { width: number, height: number }, path: string) => {
      const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce' })
      page.setDefaultTimeout(PATIENCE)
      await page.goto(address + path)
      await page.locator('#app [data-slidev-no="1"] h1').first().waitFor()
      await page.evaluate(() => document.getElementById('first-slide')?.remove())
      return page
    }
    const canvas = await (await open(CANVAS, '#/1')).evaluate(copyFirstSlide)
    const reading = await (await open(PHONE, '#/1')).evaluate(copyFirstSlide)
    const print = await open(CANVAS, '?print#/1')
    await print.waitForFunction(() => [...document.querySelectorAll('#slideshow [data-slidev-no]')].every(slide => slide.querySelector('h1')))
    return { canvas, reading, slides: await print.evaluate(readSlides) }
  }
  finally {
    await browser.close()
  }
}
