import { expect, test } from '@playwright/test'
import axe from 'axe-core'
import { DESCRIPTION } from '../../talk.config'
import { loadTalk } from './load-talk'
import { openDeck } from './walk'

const { title, clicked } = await loadTalk()

test('the page says what it is, in Chinese, and brings its own icon and picture', async ({ page, request }) => {
  await openDeck(page)
  await expect(page).toHaveTitle(title)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', DESCRIPTION)
  for (const [selector, attribute] of [['link[rel=icon]', 'href'], ['meta[property="og:image"]', 'content']] as const) {
    const path = await page.locator(selector).getAttribute(attribute)
    expect((await request.get(path!)).ok(), path!).toBe(true)
  }
})

test('the presenter reads the notes of the current click', async ({ page }) => {
  test.skip(clicked.clicks === 0, 'no notes of this talk mark a click')
  await page.goto(`/#/presenter/${clicked.no}?clicks=${clicked.clicks - 1}`)
  await expect(page.locator('.slidev-note').first()).not.toBeEmpty()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(new RegExp(`clicks=${clicked.clicks}`))
  await expect(page.locator('.slidev-note-click-mark-active')).toHaveCount(1)
})

/** What axe finds in Slidev's own controls, and no public hook can mend. */
const slidevsOwn = {
  '/2': ['nested-interactive', 'region'],
  '/presenter/2': ['nested-interactive', 'region', 'scrollable-region-focusable'],
}

for (const [path, known] of Object.entries(slidevsOwn)) {
  test(`around the slide at ${path}, axe finds only what is known of Slidev's controls`, async ({ page }) => {
    await page.addInitScript(axe.source)
    await page.goto(`/#${path}`)
    await page.locator('h1:visible').first().waitFor()
    const found = await page.evaluate(async () => {
      const { violations } = await window.axe.run({ exclude: ['.deck-slide'] }, {
        resultTypes: ['violations'],
        // The page's heading and its main landmark are the slide, which is left out here.
        rules: { 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
      })
      return violations.map(({ id }) => id).sort()
    })
    expect(found.filter(rule => !known.includes(rule))).toEqual([])
  })
}
