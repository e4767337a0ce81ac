import type { Browser, CDPSession } from 'playwright-chromium'
import { quantileSorted, range } from 'd3-array'
import { NAME_HELPER } from './in-page'

/** How many events of a slider are timed. */
const EVENTS = 60

/** So many times slower than this machine. */
const SLOWDOWN = 4

/** The work that the browser has done, as the browser's own metrics name it. */
const WORK = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']

/** What an event of a slider costs, in milliseconds. */
export interface Cost {
  median: number
  /** 95 of 100 events cost less. */
  high: number
}

/**
 * What script and layout an event of a piece's slider costs in the audience's window, on a slow machine, while the
 * presenter's window listens.
 * @param browser a running browser
 * @param address where the deck is served, with a slash at the end
 * @param place the slide and the click, as an address names them; its first slider is moved
 */
export async function measureSlider(browser: Browser, address: string, place: string): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  await context.addInitScript(NAME_HELPER)
  try {
    const page = await context.newPage()
    await page.goto(`${address}#/${place}`)
    await Promise.all([
      context.waitForEvent('page'),
      page.evaluate(url => void window.open(url, 'presenter', 'popup'), `${address}#/presenter/${place}`),
    ])
    await page.waitForLoadState('networkidle')
    const slider = await page.locator('#slideshow .slidev-page:not([inert])').getByRole('slider').first().elementHandle()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    const costs: number[] = []
    for (const event of range(EVENTS)) {
      const before = await workOf(devtools)
      await slider!.evaluate((element, event) => {
        const slider = element as HTMLInputElement
        const [minimum, maximum] = [Number(slider.min), Number(slider.max)]
        // Back and forth over the whole range.
        slider.value = String(minimum + (maximum - minimum) * Math.abs(event % 20 - 10) / 10)
        slider.dispatchEvent(new Event('input', { bubbles: true }))
        return new Promise<void>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
      }, event)
      costs.push((await workOf(devtools) - before) * 1000)
    }
    const sorted = costs.sort((one, other) => one - other)
    return { median: quantileSorted(sorted, 0.5)!, high: quantileSorted(sorted, 0.95)! }
  }
  finally {
    await context.close()
  }
}

/** The seconds that a page has worked so far. */
async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return metrics.filter(({ name }) => WORK.includes(name)).reduce((sum, { value }) => sum + value, 0)
}
