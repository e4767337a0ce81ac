import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Which versions of the deck's worker a page knows: the one in charge, and one that waits for its turn. */
export function workers(page: Page) {
  return page.evaluate(async () => {
    const { installing, waiting, active } = await navigator.serviceWorker.ready
    return { installing: installing?.state, waiting: waiting?.state, active: active?.state }
  })
}

/** Names of everything that is kept for offline use. */
export function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).keys()))
    return stores.flat().map(({ url }) => decodeURI(new URL(url).pathname))
  })
}

/** Waits until the deck is kept for offline use, and its worker in charge of a page. */
export async function workerIsReady(page: Page, url: string): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  expect(await page.evaluate(() => navigator.serviceWorker.ready.then(({ scope }) => scope))).toBe(url)
}
