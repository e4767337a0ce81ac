import { expect, test } from '@playwright/test'
import { loadTalk } from '../deck/load-talk'
import { currentSlide } from '../deck/walk'
import { listenForComplaints } from './complaints'
import { host } from './host'
import { workerIsReady } from './worker'

const { talk, clicked } = await loadTalk()

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const path of ['/', '/a/b/']) {
  test(`the folder runs unchanged at ${path} of a host without rewrite rules`, async ({ page, context }) => {
    const { url, asked, stop } = await host('dist', path)
    const complaints = listenForComplaints(context, new URL(url).origin)

    await page.goto(url)
    await expect(currentSlide(page).locator('h1')).toHaveText(talk[0]!.title)
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(`${url}#/2`)
    await workerIsReady(page, url)

    // Deep links, each as somebody opens it who was sent it.
    const visitor = await context.newPage()
    for (const [address, no] of [[`${url}#/${clicked.no}?clicks=${clicked.clicks}`, clicked.no], [`${url}index.html#/${talk.length}`, talk.length]] as const) {
      await visitor.goto(address)
      await expect(currentSlide(visitor)).toHaveAttribute('data-slidev-no', String(no))
      await expect(currentSlide(visitor).locator('.deck-slide')).toBeVisible()
    }
    await visitor.goto(`${url}#/overview`)
    await expect(visitor.locator('.slidev-page').first()).toBeVisible()
    await visitor.goto(`${url}#/presenter/1`)
    await expect(visitor.getByLabel('时间计划')).toBeVisible()

    // The presenter leads the other window.
    await page.goto(`${url}#/1`)
    await visitor.keyboard.press('PageDown')
    await visitor.keyboard.press('PageDown')
    await expect(page).not.toHaveURL(/#\/1$/)

    expect(complaints).toEqual([])
    expect(asked.filter(address => !address.startsWith(path))).toEqual([])
    const missing = await page.goto(`${url}no/such/page`)
    expect(missing!.status()).toBe(404)
    stop()
  })
}
