import type { Browser, Page } from 'playwright-chromium'
import { median } from 'd3-array'
import { NAME_HELPER } from './in-page'

/** How many changes are timed; the median counts. */
const CHANGES = 20

const SLIDER = '#slideshow input[type=range][aria-valuetext$="个月"]'

/**
 * How long it takes until the audience's window shows what was changed in a piece in the presenter's.
 * @param browser a running browser
 * @param address where the deck is served, with a slash at the end
 * @returns the median, in seconds
 */
export async function measureWindows(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  try {
    const [audience, presenter] = await Promise.all([open(''), open('presenter/')])
    const delays: number[] = []
    for (let change = 0; change < CHANGES; change++) {
      const value = String(4 + change % 2)
      const isShown = audience.evaluate(waitFor, { selector: SLIDER, value })
      const changedAt = await presenter.evaluate(set, { selector: SLIDER, value })
      delays.push(await isShown - changedAt)
    }
    return median(delays)! / 1000
  }
  finally {
    await context.close()
  }

  async function open(view: string): Promise<Page> {
    const page = await context.newPage()
    await page.addInitScript(NAME_HELPER)
    await page.goto(`${address}#/${view}exponential?clicks=2`)
    await page.locator(SLIDER).first().waitFor()
    return page
  }
}

interface Change { selector: string, value: string }

/** Runs in the presenter's window: moves the slider, and says when. */
function set({ selector, value }: Change): number {
  const slider = document.querySelector<HTMLInputElement>(selector)!
  slider.value = value
  slider.dispatchEvent(new Event('input', { bubbles: true }))
  return performance.timeOrigin + performance.now()
}

/** Runs in the audience's window: says when the slider's value stands there. */
function waitFor({ selector, value }: Change): Promise<number> {
  return new Promise((resolve) => {
    const look = () => document.querySelector<HTMLInputElement>(selector)!.value === value
      ? resolve(performance.timeOrigin + performance.now())
      : requestAnimationFrame(look)
    look()
  })
}
