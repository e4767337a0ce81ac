import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { openDeck } from '../deck/walk'
import { listenForComplaints } from './complaints'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Each runs in the page before anything else does. */
const storages = {
  /** What Chrome does where all site data is blocked. */
  disabled: () => {
    const refuse = (): never => {
      throw new DOMException('The document is sandboxed and lacks the \'allow-same-origin\' flag.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { configurable: true, get: refuse })
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Setting the value exceeded the quota.', 'QuotaExceededError')
    }
  },
}

async function present(page: Page): Promise<void> {
  await openDeck(page, '/2')
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL('/#/3')
  await page.keyboard.press('d')
  await expect(page.locator('html')).toHaveClass(/dark/)
  await page.goto('/#/exponential?clicks=2')
  await page.getByRole('slider', { name: '翻番时间' }).fill('12')
  await expect(page).toHaveURL(/doubling=12/)
  await page.goto('/#/presenter/2')
  await expect(page.getByLabel('时间计划')).toBeVisible()
  await page.goto('/#/overview')
  await expect(page.locator('.slidev-page').first()).toBeVisible()
}

for (const [name, prepare] of Object.entries(storages)) {
  test(`the talk can be given where storage is ${name}`, async ({ page, context, baseURL }) => {
    const complaints = listenForComplaints(context, new URL(baseURL!).origin)
    await page.addInitScript(prepare)
    await present(page)
    expect(complaints).toEqual([])
  })
}
