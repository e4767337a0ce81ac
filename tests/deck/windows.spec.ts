import { expect, test } from '@playwright/test'
import axe from 'axe-core'
import { loadTalk } from './load-talk'
import { openDeck } from './walk'

const { talk } = await loadTalk()

test('the page says what it is, in Chinese, and brings its own icon and picture', async ({ page, request }) => {
  await openDeck(page)
  await expect(page).toHaveTitle('竞相向上')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /^Dario Amodei 访谈/)
  for (const [selector, attribute] of [['link[rel=icon]', 'href'], ['meta[property="og:image"]', 'content']] as const) {
    const path = await page.locator(selector).getAttribute(attribute)
    expect((await request.get(path!)).ok(), path!).toBe(true)
  }
})

test('the presenter sees the plan of the slide, and whether the talk is ahead of it or behind', async ({ page }) => {
  await page.clock.install({ time: '2026-01-01T19:00:00' })
  await page.goto('/#/presenter/2')
  const plan = page.getByLabel('时间计划')
  await expect(plan).toContainText('本页 0:40')
  await expect(plan).toContainText('应始于 0:40')
  await expect(plan).toContainText('未计时')

  await page.clock.pauseAt('2026-01-01T19:10:00')
  await plan.getByRole('button', { name: '开始' }).click()
  await expect(plan).toContainText('快 0:40')
  await page.clock.runFor('01:00')
  await expect(plan).toContainText('准时')
  await page.clock.runFor('01:00')
  await expect(plan).toContainText('慢 0:40')
})

test('the presenter reads the notes of the current click', async ({ page }) => {
  const { no } = talk.find(slide => slide.title.includes('悲观主义'))!
  await page.goto(`/#/presenter/${no}?clicks=2`)
  await expect(page.locator('.slidev-note-click-mark-active')).toHaveCount(1)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/clicks=3/)
})

/** What axe finds in Slidev's own controls, and no public hook can mend. */
const slidevsOwn = {
  '/4': ['nested-interactive', 'region'],
  '/presenter/4': ['nested-interactive', 'region', 'scrollable-region-focusable'],
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
    expect(found).toEqual(known)
  })
}
