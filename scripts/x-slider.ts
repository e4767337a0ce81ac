import { chromium } from 'playwright-chromium'
import { measureSlider } from './bench/pieces'
const browser = await chromium.launch({ executablePath: process.env.B ?? '/usr/lib/chromium/chromium-headless-shell' })
for (const alias of (process.argv[2] ?? 'exponential ledger race').split(' ')) {
  for (const round of [1, 2]) for (const [name, port] of [['old', 3092], ['new', 3091]] as const) {
    const c = await measureSlider(browser, `http://localhost:${port}/`, alias.includes('?') ? alias : `${alias}?clicks=2`)
    console.log(alias, name, round, c.median.toFixed(1), c.high.toFixed(1))
  }
}
await browser.close()
