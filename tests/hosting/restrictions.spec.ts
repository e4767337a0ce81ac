import type { Page } from '@playwright/test'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import { readDeck } from '../../scripts/export/deck'
import { openDeck } from '../deck/walk'
import { listenForComplaints } from './complaints'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** A slide with a piece, where the talk has one. */
const piece = (await readDeck(process.cwd())).find(({ pieces }) => pieces > 0)

/** Each runs in the page before anything else does. */
const restrictions = {
  /** What Chrome does where all site data is blocked. */
  'storage is disabled': () => {
    const refuse = (): never => {
      throw new DOMException('The document is sandboxed and lacks the \'allow-same-origin\' flag.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { configurable: true, get: refuse })
  },
  'storage is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Setting the value exceeded the quota.', 'QuotaExceededError')
    }
  },
  /** What a laptop does that saves its battery. */
  'the screen may not be kept awake': () => {
    WakeLock.prototype.request = async () => {
      throw new DOMException('Wake Lock permission request denied', 'NotAllowedError')
    }
  },
}

async function present(page: Page): Promise<void> {
  await openDeck(page, '/2')
  // By the key that skips clicks, of which any talk's second slide may have some.
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL('/#/3')
  await page.keyboard.press('d')
  await expect(page.locator('html')).toHaveClass(/dark/)
  if (piece) {
    await page.goto(`/#/${piece.no}?clicks=1`)
    await page.getByRole('slider').first().press('ArrowRight')
    await expect(page).toHaveURL(/clicks=1&\w/)
  }
  await page.goto('/#/presenter/2')
  await expect(page.getByLabel('时间计划')).toBeVisible()
  await page.goto('/#/overview')
  await expect(page.locator('.slidev-page').first()).toBeVisible()
}

for (const [name, prepare] of Object.entries(restrictions)) {
  test(`the talk can be given where ${name}`, async ({ page, context, baseURL }) => {
    const complaints = listenForComplaints(context, new URL(baseURL!).origin)
    await page.addInitScript(prepare)
    await present(page)
    expect(complaints).toEqual([])
  })
}
