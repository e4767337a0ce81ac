import { expect, test } from '@playwright/test'
import axe from 'axe-core'
import { chaptersOf } from '../../app/talk/talk'
import { loadTalk } from '../deck/load-talk'

const { talk } = await loadTalk()

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a link to a slide that does not exist leads to a page that helps', async ({ page }) => {
  test.slow()
  for (const [path, title] of [
    ['99', '没有第 99 页'],
    ['0', '没有第 0 页'],
    ['nope', '没有「nope」这一页'],
    ['不存在', '没有「不存在」这一页'],
    ['a/b/c', '没有「a/b/c」这一页'],
    ['presenter/99', '没有第 99 页'],
  ] as const) {
    await page.goto(`/#/${path}`)
    await page.reload()
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    await expect(page.getByText(`一共 ${talk.length} 页`)).toBeVisible()
    await page.getByRole('link', { name: '从封面开始' }).click()
    await expect(page).toHaveURL(path.startsWith('presenter') ? '/#/presenter/1' : '/#/1')
  }
})

test('a number typed over that of an open slide is told to be none, and the way back works', async ({ page }) => {
  await page.goto('/#/3')
  await expect(page.getByRole('heading', { name: talk[2]!.title })).toBeVisible()
  await page.evaluate(() => location.hash = '#/300')
  await expect(page.getByRole('heading', { name: '没有第 300 页' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: talk[2]!.title })).toBeVisible()
})

test('every chapter is one press away', async ({ page }) => {
  await page.goto('/#/99')
  const chapters = chaptersOf(talk)
  const links = page.getByRole('navigation', { name: '目录' }).getByRole('link')
  await expect(links).toHaveCount(chapters.length)
  await links.last().click()
  await expect(page).toHaveURL(`/#/${chapters.at(-1)!.slides[0]!.no}`)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with the page, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.addInitScript(axe.source)
    await page.goto('/#/99')
    await page.getByRole('heading', { name: '没有第 99 页' }).waitFor()
    const { violations } = await page.evaluate(() => window.axe.run())
    expect(violations.map(({ id }) => id)).toEqual([])
  })
}
