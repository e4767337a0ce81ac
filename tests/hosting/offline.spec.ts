import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { readColours } from '../../scripts/deck/colours'
import { APP_SHORT_NAME, DESCRIPTION } from '../../talk.config'
import { loadTalk } from '../deck/load-talk'
import { currentSlide, openDeck, walkDeck } from '../deck/walk'
import { listenForComplaints } from './complaints'
import { md5 } from './deployment'
import { host } from './host'
import { kept, workerIsReady } from './worker'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const { talk, clicked } = await loadTalk()

/** What only some ask for: who installs the deck, looks at the tab, opens a menu of the drawing tools, prints, has a QR code drawn (`dist`), or sets a formula's larger brackets. */
const ON_OCCASION = /(?:manifest\.webmanifest|favicon\.svg)$|\/(?:floating-vue|HandoutSheet|print|dist|KaTeX_Size1)-/

test('after one visit the whole deck works without a network, and all that is kept for it is used', async ({ page, context }) => {
  test.slow()
  const { url, asked, stop } = await host('dist', '/a/b/')
  const complaints = listenForComplaints(context, new URL(url).origin)
  await page.goto(url)
  await workerIsReady(page, url)
  stop()
  asked.length = 0

  const used = new Set<string>()
  context.on('request', request => void used.add(decodeURI(new URL(request.url()).pathname)))

  // The window of the first visit goes on.
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(`${url}#/2`)
  await page.reload()
  await expect(currentSlide(page).locator('h1').first()).toBeVisible()

  // Every slide, by the key of a clicker, with every click.
  let last = 0
  await walkDeck(page, talk.length, async ({ no }) => {
    last = no
  }, url)
  expect(last).toBe(talk.length)

  // Deep links, as a new visitor would open them.
  const visitor = await context.newPage()
  await visitor.goto(`${url}#/${clicked.no}?clicks=${clicked.clicks}`)
  await expect(currentSlide(visitor)).toHaveAttribute('data-slidev-no', String(clicked.no))
  await visitor.goto(`${url}index.html#/presenter/3`)
  await expect(visitor.getByLabel('时间计划')).toBeVisible()
  await visitor.goto(`${url}#/overview`)
  await expect(visitor.locator('.slidev-page').nth(talk.length - 1)).toBeAttached()
  for (const [path, text] of [['entry', 'Presenter'], ['notes', 'Increase font size']] as const) {
    await visitor.goto(`${url}#/${path}`)
    await expect(visitor.locator('#app')).toContainText(text)
  }
  // The dialog that finds slides, and the view for reading on a phone.
  await openDeck(visitor, '/1', url)
  await visitor.keyboard.press('g')
  await visitor.locator('#slidev-goto-input').fill(talk[2]!.title)
  await expect(visitor.locator('#slidev-goto-dialog')).toContainText(talk[2]!.title)
  await visitor.setViewportSize({ width: 390, height: 844 })
  await expect(visitor.getByRole('heading', { name: talk[2]!.title })).toBeAttached()
  await visitor.goto(`${url}#/99`)
  await expect(visitor.getByRole('heading', { name: '没有第 99 页' })).toBeVisible()
  expect(complaints).toEqual([])

  const unused = (await kept(page)).filter(path => !used.has(path) && !ON_OCCASION.test(path))
  expect(unused).toEqual([])
})

test('the list of what is kept knows the page as it was written in the end', async () => {
  const [page, worker] = await Promise.all(['index.html', 'service-worker.js'].map(file => readFile(`dist/${file}`, 'utf8')))
  expect(page).toContain('Content-Security-Policy')
  expect(worker).toContain(md5(page!))
})

test('the deck can be installed', async ({ page, context }) => {
  const { url, stop } = await host('dist', '/a/b/')
  await page.goto(url)
  await workerIsReady(page, url)
  const devtools = await context.newCDPSession(page)
  const { errors, data } = await devtools.send('Page.getAppManifest')
  expect(errors).toEqual([])
  // A context of a test is a private window, which never installs; nothing else may stand in the way.
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])

  const manifest = JSON.parse(data!)
  expect(manifest).toMatchObject({ lang: 'zh-CN', short_name: APP_SHORT_NAME, description: DESCRIPTION, start_url: '.', scope: '.', background_color: readColours().light.paper })
  for (const { src, sizes, type } of manifest.icons) {
    const bytes = await readFile(`dist/${src}`)
    if (type === 'image/png') {
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes)
    }
  }
  stop()
})

test('on the machine that presents it, nothing is left behind for tomorrow\'s talk', async ({ page }) => {
  await page.goto('/')
  await expect(currentSlide(page).locator('h1')).toHaveText(talk[0]!.title)
  await page.waitForFunction(() => document.readyState === 'complete')
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})
