import { expect, test } from '@playwright/test'
import { tryAddresses, tryMessages, tryStorage } from '../../scripts/stress/in-browser'
import { createRandom } from '../../scripts/stress/random'

// A small sample of what `npm run stress` does, of other examples.
for (const [name, attempt, count] of [['addresses', tryAddresses, 80], ['messages', tryMessages, 300], ['storage', tryStorage, 30]] as const) {
  test(`random ${name} leave no window empty and throw nothing`, async ({ browser, baseURL }) => {
    test.slow()
    expect(await attempt(browser, baseURL!, count, createRandom(1))).toEqual([])
  })
}
