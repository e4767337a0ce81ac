import type { Browser } from 'playwright-chromium'
import { median } from 'd3-array'
import { NAME_HELPER } from './in-page'

/** How many changes are timed; the median counts. */
const CHANGES = 20

/** How long the slide may take to show, in milliseconds: a dev server bundles first what the deck imports. */
const FIRST_SLIDE = 240_000

const SLIDER = '#slideshow input[type=range][aria-valuetext$="个月"]'

/**
 * How long it takes until the audience's window shows what was changed in a piece in the presenter's.
 * @param browser a running browser
 * @param address where the deck is served, with a slash at the end
 * @returns the median, in seconds
 */
export async function measureWindows(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  await context.addInitScript(NAME_HELPER)
  try {
    const audience = await context.newPage()
    await audience.goto(`${address}#/exponential?clicks=2`)
    // In a window of its own: of two tabs only the one in front is drawn at once, the other up to a second later.
    const [presenter] = await Promise.all([
      context.waitForEvent('page'),
      audience.evaluate(url => void window.open(url, 'presenter', 'popup'), `${address}#/presenter/exponential?clicks=2`),
    ])
    for (const page of [audience, presenter]) {
      await page.locator(SLIDER).first().waitFor({ timeout: FIRST_SLIDE })
      // The talk begins when everything has come.
      await page.waitForLoadState('networkidle', { timeout: FIRST_SLIDE })
    }
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
