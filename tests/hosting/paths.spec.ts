import { expect, test } from '@playwright/test'
import { currentSlide } from '../deck/walk'
import { listenForComplaints } from './complaints'
import { host } from './host'
import { workerIsReady } from './worker'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const path of ['/', '/a/b/']) {
  test(`the folder runs unchanged at ${path} of a host without rewrite rules`, async ({ page, context }) => {
    const { url, asked, stop } = await host('dist', path)
    const complaints = listenForComplaints(context, new URL(url).origin)

    await page.goto(url)
    await expect(currentSlide(page).locator('h1')).toHaveText('竞相向上')
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(`${url}#/2`)
    await workerIsReady(page, url)

    // Deep links, each as somebody opens it who was sent it.
    const visitor = await context.newPage()
    await visitor.goto(`${url}#/exponential?clicks=3&doubling=12`)
    await expect(currentSlide(visitor).locator('[data-piece]')).toContainText('每 12 个月翻一番')
    await visitor.goto(`${url}index.html#/race`)
    await expect(currentSlide(visitor).locator('[data-piece]')).toBeVisible()
    await visitor.goto(`${url}#/overview`)
    await expect(visitor.locator('.slidev-page').first()).toBeVisible()
    await visitor.goto(`${url}#/presenter/3`)
    await expect(visitor.getByLabel('时间计划')).toBeVisible()

    // The presenter leads the other window.
    await page.goto(`${url}#/2`)
    await visitor.keyboard.press('PageDown')
    await visitor.keyboard.press('PageDown')
    await expect(page).not.toHaveURL(/#\/2$/)

    expect(complaints).toEqual([])
    expect(asked.filter(address => !address.startsWith(path))).toEqual([])
    const missing = await page.goto(`${url}no/such/page`)
    expect(missing!.status()).toBe(404)
    stop()
  })
}
