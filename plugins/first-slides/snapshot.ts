import type { FirstSlidesCopy, SlideText } from './in-page.ts'
import { chromium } from 'playwright-chromium'
import { CANVAS } from './canvas.ts'
import { copyFirstSlides, readSlides } from './in-page.ts'

/** What the built deck shows, as a browser sees it. */
export interface Snapshot {
  /** The first slides on the canvas, and the one that begins the reading view. */
  canvas: FirstSlidesCopy
  reading: FirstSlidesCopy
  /** All slides in words. */
  slides: SlideText[]
}

/** A phone held upright, which calls for the reading view. */
const PHONE = { width: 412, height: 823 }

/** How long the deck may take to show a slide, in milliseconds. */
const TIMEOUT = 30_000

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
      page.setDefaultTimeout(TIMEOUT)
      await page.goto(address + path)
      await page.locator('#app [data-slidev-no="1"] > :not(.slidev-slide-loading)').first().waitFor()
      await page.evaluate(() => document.getElementById('first-slide')?.remove())
      return page
    }
    const copy = async (viewport: { width: number, height: number }, count: number) => {
      const page = await open(viewport, '#/1')
      // Slidev loads the next slide as well, and hides it.
      await page.locator(`#app [data-slidev-no="${count}"] > :not(.slidev-slide-loading)`).first().waitFor({ state: 'attached' })
      return page.evaluate(copyFirstSlides, count)
    }
    const read = async () => {
      const page = await open(CANVAS, '?print#/1')
      await page.waitForFunction(() => [...document.querySelectorAll('#slideshow [data-slidev-no]')].every(slide => slide.querySelector(':scope > :not(.slidev-slide-loading)')))
      return page.evaluate(readSlides)
    }
    const [canvas, reading, slides] = await Promise.all([copy(CANVAS, 2), copy(PHONE, 1), read()])
    return { canvas, reading, slides }
  }
  catch (error) {
    if ((error as Error).name === 'TimeoutError')
      throw new Error(`The built deck did not show its slides in a browser within ${TIMEOUT / 1000} seconds: see with \`npm run dev\` whether they show, then build again.`)
    throw error
  }
  finally {
    await browser.close()
  }
}
