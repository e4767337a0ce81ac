import type { Page } from '@playwright/test'
import type { RequestListener } from 'node:http'
import { expect, test } from '@playwright/test'
import { loadTalk } from '../deck/load-talk'
import { currentSlide } from '../deck/walk'
import { listenForComplaints } from './complaints'
import { copyOf, nextDeployment, remove } from './deployment'
import { host } from './host'
import { kept, workerIsReady, workers } from './worker'

/** Which of a deployment's entries the page was made of. */
const entryOf = (page: Page) => page.locator('link[rel=modulepreload][href*="/start-"]').first().getAttribute('href')

const { talk } = await loadTalk()
const last = talk.length

test.use({ contextOptions: { reducedMotion: 'reduce' } })
// Both tests share the deployments.
test.describe.configure({ mode: 'default' })

let first: string
let second: string

test.beforeAll(async () => {
  first = await copyOf('dist')
  second = await nextDeployment('dist', '第二版')
})

test.afterAll(() => Promise.all([first, second].map(remove)))

const cover = (page: Page) => currentSlide(page).getByRole('heading', { name: talk[0]!.title })

test('an open talk goes on as it began when another deployment takes its place, and the next visit shows that one', async ({ page, context }) => {
  const { url, deploy, asked, stop } = await host(first, '/a/b/')
  const complaints = listenForComplaints(context, new URL(url).origin)
  await page.goto(url)
  await expect(cover(page)).toBeVisible()
  await workerIsReady(page, url)
  const before = await entryOf(page)

  deploy(second)
  await page.evaluate(async () => void await (await navigator.serviceWorker.ready).update())
  await expect.poll(() => workers(page)).toEqual({ waiting: 'installed', active: 'activated' })

  // The open talk, through slides that it has never shown, now that their files are gone.
  asked.length = 0
  const show = async (page: Page, no: number) => {
    await page.evaluate(no => location.hash = `#/${no}`, no)
    await expect(currentSlide(page).locator('.deck-slide')).toBeVisible()
    await expect(currentSlide(page)).toHaveAttribute('data-slidev-no', String(no))
  }
  for (const { no } of talk.slice(2, -1).slice(-4))
    await show(page, no)
  await page.evaluate(() => location.hash = '#/presenter/2')
  await expect(page.getByLabel('时间计划')).toBeVisible()
  expect(asked).toEqual([])
  expect(await entryOf(page)).toBe(before)

  // Somebody comes back to it meanwhile, and joins the talk where it is.
  const visitor = await context.newPage()
  await visitor.goto(url)
  await expect(currentSlide(visitor).locator('h1').first()).toBeVisible()
  expect(await entryOf(visitor)).not.toBe(before)

  // The newer page is whole without a network too, although the older worker is still in charge.
  stop()
  await show(visitor, last)
  await visitor.goto(url)
  await visitor.reload()
  await expect(currentSlide(visitor).locator('h1').first()).toBeVisible()
  expect(await entryOf(visitor)).not.toBe(before)
  await show(page, last)
  expect(complaints).toEqual([])
})

test('an old worker is replaced once its last window is closed, with all that it kept', async ({ page, context }) => {
  const { url, deploy, stop } = await host(first)
  await page.goto(url)
  await workerIsReady(page, url)
  const before = await entryOf(page)
  deploy(second)
  await page.reload()
  expect(await entryOf(page)).not.toBe(before)
  await expect.poll(() => workers(page)).toEqual({ waiting: 'installed', active: 'activated' })
  await page.close()

  const next = await context.newPage()
  await next.goto(url)
  await expect.poll(() => workers(next)).toEqual({ active: 'activated' })
  expect(await kept(next)).not.toContain(new URL(before!, url).pathname)

  stop()
  await next.reload()
  await expect(cover(next)).toBeVisible()
  expect(await entryOf(next)).not.toBe(before)
})

/** What stands between the deck and its host, each as it answers every request. */
const others: Record<string, RequestListener> = {
  'an error page': (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>'),
  'a refusal': (_, response) => response.writeHead(403, { 'content-type': 'text/html' }).end('<h1>Forbidden</h1>'),
  'a host in trouble': (_, response) => response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>Try later</h1>'),
  'a hotel\'s page in place of each': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Room number?</h1>'),
  'a way to a hotel\'s page': (request, response) => request.url === '/hotel' ? response.end('<h1>Room number?</h1>') : response.writeHead(302, { location: '/hotel' }).end(),
  'a way to another host': (_, response) => response.writeHead(302, { location: 'http://hotel.localhost:9/' }).end(),
  'a page that breaks off': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' }).write('<meta property="slidev:version">')
    setTimeout(() => response.destroy())
  },
}

test('no error of a host and no sign-in page of a hotel takes the place of the deck that is kept', async ({ page }) => {
  test.slow()
  const { url, deploy, intercept, stop } = await host(first)
  await page.goto(url)
  await workerIsReady(page, url)
  const before = await entryOf(page)
  for (const [name, answer] of Object.entries(others)) {
    await test.step(name, async () => {
      intercept(answer)
      await page.reload()
      await expect(cover(page)).toBeVisible()
      await page.evaluate(async () => void await navigator.serviceWorker.getRegistration().then(registration => registration!.update()).catch(() => {}))
      await page.reload()
      await expect(cover(page)).toBeVisible()
    })
  }

  // The hotel comes in while the next deployment is being stored.
  deploy(second)
  intercept(others['a hotel\'s page in place of each'], path => path.includes('/assets/'))
  expect(await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const ended = new Promise<string>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration
        installing!.addEventListener('statechange', () => resolve(installing!.state))
      })
    })
    await registration.update()
    return ended
  })).toBe('redundant')
  stop()
  await page.reload()
  await expect(cover(page)).toBeVisible()
  expect(await entryOf(page)).toBe(before)
})
