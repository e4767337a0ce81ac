import type { BrowserContext, Page } from '@playwright/test'
import type { OpenedRoom } from '../../scripts/testing/open-room'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import axe from 'axe-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { readBuiltDeck } from '../../scripts/deck/build'
import { CHOICE, NUMBER, openRoom } from '../../scripts/testing/open-room'
import { loadTalk } from '../deck/load-talk'
import { listenForComplaints } from '../hosting/complaints'
import { phrasesOfNotes } from '../hosting/phrases'

/** How many bytes the page may have. */
const SIZE = 20 * 1024

/** An Android of some years ago, upright, in the sun and in the dark. */
const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }

const ANSWERED = { ...NUMBER, answer: { value: 6, text: '爆发前两年，只完成了 6%。' } }

const WHITE_SPACE = /\s/g

let root: string
let room: OpenedRoom

const deck = (await readBuiltDeck(process.cwd()))!

test.use(PHONE)

test.beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'deck-room-'))
  room = await openRoom({}, deck, root)
})

test.afterEach(async () => {
  await room.close()
  await rm(root, { recursive: true })
})

/** What axe finds wrong, in both colours. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.evaluate(axe.source)
    found.push(...await page.evaluate(async () => (await window.axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))))
  }
  return found
}

/** Answers as nine phones do that are no browsers. */
async function otherPhones(question: string, value: (number: number) => unknown): Promise<void> {
  for (let number = 1; number < 10; number++)
    await fetch(`${room.hall}answer`, { method: 'POST', body: JSON.stringify({ phone: `other-phone-${number}`, question, value: value(number) }) })
}

async function openPhone(context: BrowserContext, hash = ''): Promise<Page> {
  const page = await context.newPage()
  await page.goto(room.hall + hash)
  await expect(page.getByRole('link', { name: '打开这一页' })).toBeVisible()
  return page
}

test('a phone says what is on, asks, and shows its guess beside the truth', async ({ context }) => {
  const complaints = listenForComplaints(context, new URL(room.hall).origin)
  const page = await openPhone(context, '#/exponential?clicks=2')
  expect((await (await fetch(room.hall)).arrayBuffer()).byteLength).toBeLessThanOrEqual(SIZE)
  await room.tell('asked', { title: '指数在最后才显得快', hash: '#/7' })
  await expect(page.getByRole('heading', { name: '指数在最后才显得快' })).toBeVisible()
  await expect(page.getByRole('link', { name: '打开这一页' })).toHaveAttribute('href', 'deck/#/exponential?clicks=2')
  await expect(page.getByRole('link', { name: '打开正在讲的这一页' })).toHaveAttribute('href', 'deck/#/7')
  expect(await violations(page)).toEqual([])

  await room.tell('asked', NUMBER)
  const slider = page.getByRole('slider', { name: NUMBER.question.text })
  await expect(page.getByRole('button', { name: '拖一下，猜一个' })).toBeDisabled()
  await slider.fill('30')
  await page.getByRole('button', { name: '多一点' }).tap()
  await expect(page.getByText('31%', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '就猜它' }).tap()
  await expect(page.getByText('收到。')).toBeVisible()
  await otherPhones('guess', number => number * 10)
  await expect(page.getByText('已有 10 人猜了')).toBeVisible()
  expect(await violations(page)).toEqual([])
  // Another one in its place, after the page was opened again.
  await page.reload()
  await expect(page.getByText('31%', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '少一点' }).tap()
  await page.getByRole('button', { name: '就猜它' }).tap()
  await expect(page.getByText('收到。')).toBeVisible()
  expect((await room.state()).count).toBe(10)

  await room.tell('asked', ANSWERED)
  await expect(page.getByText('你猜的')).toBeVisible()
  await expect(page.locator('#own')).toHaveText('30%')
  await expect(page.locator('#truth')).toHaveText('6%')
  const [own, truth] = await Promise.all(['#own-mark', '#truth-mark'].map(async id => (await page.locator(id).boundingBox())!))
  expect(own!.x).toBeGreaterThan(truth!.x)
  expect(await violations(page)).toEqual([])

  await room.tell('asked', CHOICE)
  await page.getByRole('button', { name: '持平' }).tap()
  await expect(page.getByRole('button', { name: '持平' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: '赚' }).tap()
  await expect(page.getByRole('button', { name: '赚' })).toHaveAttribute('aria-pressed', 'true')
  expect(await violations(page)).toEqual([])
  await room.tell('asked', { ...CHOICE, answer: { value: 'loss', text: '账面上是亏的。' } })
  await expect(page.locator('#own')).toHaveText('赚')
  await expect(page.locator('#truth')).toHaveText('亏')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(complaints).toEqual([])
})

test('where events don\'t come through, a phone asks again and again; and it goes on when the server was away', async ({ context }) => {
  const page = await context.newPage()
  await page.clock.install()
  // Never answered, as by a proxy that waits for the end.
  await page.route('**/events?*', () => {})
  await page.goto(room.hall)
  await room.tell('asked', CHOICE)
  await page.clock.runFor(8000)
  await page.getByRole('button', { name: '亏' }).tap()
  await expect(page.getByText('收到。')).toBeVisible()
  await page.unroute('**/events?*')

  await room.close()
  await page.clock.runFor(15_000)
  await expect(page.getByRole('status').first()).toContainText('连不上')
  await page.clock.resume()
  room = await openRoom({}, deck, root)
  await expect(page.getByRole('status').first()).toHaveText('')
  await expect(page.getByRole('button', { name: '亏' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: '持平' }).tap()
  await expect(page.getByRole('button', { name: '持平' })).toHaveAttribute('aria-pressed', 'true')
  expect((await room.state()).count).toBe(1)
})

test('the remote turns: a press counts once though its answer is lost, after a reload too, until it is sent away', async ({ context }) => {
  const desk = { title: '单看模型是赚的', note: [{ click: 0, text: '先看一代模型。' }, { click: 1, text: '再看公司这一年。' }, { click: 2, text: '两本账，一家公司。' }], click: 1, clicks: 2, elapsed: 612, behind: 25, isBlack: false }
  await room.tell('desk', desk)
  const window = await context.newPage()
  await window.goto(room.deck)
  await window.evaluate(() => {
    const presses: string[] = (globalThis as never as { presses: string[] }).presses = []
    new EventSource('.room/events').addEventListener('press', ({ data }) => presses.push(JSON.parse(data as string).action))
  })
  const pressed = () => window.evaluate(() => (globalThis as never as { presses: string[] }).presses)
  await expect.poll(() => room.state().then(({ phones }) => phones)).toBe(0)
  const { address } = await (await room.tell('remote')).json() as { address: string }

  const page = await context.newPage()
  await page.goto(address)
  await expect(page.getByText('再看公司这一年。')).toHaveAttribute('aria-current', 'step')
  await expect(page.getByText('10:12')).toBeVisible()
  await expect(page.getByText('慢 0:25')).toBeVisible()
  expect(await violations(page)).toEqual([])
  let requests = 0
  await page.route('**/press', async (route) => {
    requests++
    // The first arrives, and its answer doesn't; the last, after the first again and the second, does not arrive.
    if (requests === 1)
      await route.fetch()
    return requests === 1 || requests === 4 ? route.abort() : route.continue()
  })
  await page.getByRole('button', { name: '下一步' }).tap()
  await page.getByRole('button', { name: '下一步' }).tap()
  await page.getByRole('button', { name: '黑屏' }).tap()
  await expect.poll(pressed).toEqual(['next', 'next', 'black'])
  await page.unroute('**/press')
  await page.reload()
  await room.tell('desk', { ...desk, click: 2, isBlack: true })
  await expect(page.getByText('两本账，一家公司。')).toHaveAttribute('aria-current', 'step')
  await page.getByRole('button', { name: '恢复画面' }).tap()
  await page.getByRole('button', { name: '上一步' }).tap()
  await expect.poll(pressed).toEqual(['next', 'next', 'black', 'black', 'previous'])

  // Nobody else becomes it by the same address.
  const second = await context.newPage()
  await second.goto(address)
  await expect(second.getByText('这个码已经用过')).toBeVisible()
  await room.tell('remote', {}, 'DELETE')
  await expect(page.getByText('遥控已经断开')).toBeVisible()
  await expect(page.getByRole('button', { name: '下一步' })).toBeDisabled()
})

test('nothing that the hall gets has anything of any note, and the presenter\'s view leads to the slide', async ({ page }) => {
  const phrases = phrasesOfNotes((await loadTalk()).slides)
  const found: string[] = []
  for (const path of ['', `remote/${'a'.repeat(22)}`, ...Array.from(deck.keys(), path => `deck/${path}`)]) {
    const response = await fetch(room.hall + path)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const text = path.endsWith('.pdf') ? (await extractText(await getDocumentProxy(bytes), { mergePages: true })).text.replaceAll(WHITE_SPACE, '') : new TextDecoder().decode(bytes)
    found.push(...phrases.filter(({ phrase }) => text.includes(phrase)).map(({ no, phrase }) => `${path} has of slide ${no}: ${phrase}`))
  }
  expect(found).toEqual([])

  await page.goto(`${room.hall}deck/#/presenter/3`)
  await expect(page).toHaveURL(/deck\/#\/3$/)
  await expect(page.locator('h1').first()).toBeVisible()
})
