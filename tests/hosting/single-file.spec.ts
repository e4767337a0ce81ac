import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { loadTalk } from '../deck/load-talk'
import { currentSlide, openDeck, walkDeck } from '../deck/walk'
import { buildSingleFileIfChanged, SINGLE_FILE } from './built-single-file'
import { listenForComplaints } from './complaints'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
// All share the file, which takes a build.
test.describe.configure({ mode: 'default' })

const { talk, clicks: marked, clicked } = await loadTalk()

const address = pathToFileURL(SINGLE_FILE).href

test.beforeAll(async () => {
  test.setTimeout(300_000)
  await buildSingleFileIfChanged()
})

test('the single file shows every slide at every click, opened from a disk', async ({ page, context }) => {
  test.slow()
  const complaints = listenForComplaints(context, 'file://')
  const asked: string[] = []
  context.on('request', request => void (request.url().startsWith('data:') || asked.push(request.url())))
  const clicks = new Map<number, number>()
  await walkDeck(page, talk.length, async ({ no, click }) => {
    clicks.set(no, click)
    await expect(currentSlide(page).locator('h1').first()).toBeVisible()
  }, address)
  expect(complaints).toEqual([])
  expect(asked).toEqual([address])
  expect(talk.map(({ no }) => clicks.get(no))).toEqual(marked)
})

test('the single file has deep links, the overview, and a page for unknown links', async ({ page, context }) => {
  const complaints = listenForComplaints(context, 'file://')
  await openDeck(page, `/${clicked.no}?clicks=${clicked.clicks}`, address)
  await expect(currentSlide(page)).toHaveAttribute('data-slidev-no', String(clicked.no))
  await page.goto(`${address}#/overview`)
  await expect(page.locator('.slidev-page').nth(talk.length - 1)).toBeAttached()
  await page.goto(`${address}#/99`)
  await expect(page.getByRole('heading', { name: '没有第 99 页' })).toBeVisible()
  expect(await page.evaluate(() => [...document.fonts].filter(font => font.status === 'error').length)).toBe(0)
  expect(complaints).toEqual([])
})

test('the presenter\'s view of the single file leads a second window of it', async ({ page, context }) => {
  await openDeck(page, '/2', address)
  const presenter = await context.newPage()
  await presenter.goto(`${address}#/presenter/2`)
  await expect(presenter.getByLabel('时间计划')).toBeVisible()
  await expect(presenter.locator('.slidev-note').first()).not.toBeEmpty()
  await presenter.keyboard.press('PageDown')
  const next = /\/(?:3(?:\?clicks=0)?|2\?clicks=1)$/
  await expect(presenter).toHaveURL(next)
  await expect(page).toHaveURL(next)
})
