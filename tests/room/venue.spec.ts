import type { Page } from '@playwright/test'
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import { findAddresses } from '../../scripts/room/network'
import { SAVED_ROOM } from '../../scripts/room/saved-room'
import { CHOICE } from '../../scripts/testing/open-room'
import { loadTalk } from '../deck/load-talk'
import { currentSlide } from '../deck/walk'
import { openTwo, press } from '../windows/windows'

/** A slide that asks the room, where the talk has one. */
const asking = (await loadTalk()).slides.findIndex(({ content }) => content.includes('<ExponentialGrowth')) + 1

// There is one room at a time.
test.describe.configure({ mode: 'default' })

const SLIDES = /Slides\s+(http:\S+)/
const ROOM = /Room\s+(http:\S+)/

let running: ChildProcess | undefined

/** Starts the talk as at the venue; gives the deck's address and the room's. */
async function start(): Promise<{ deck: string, hall: string }> {
  running = spawn(process.execPath, ['--import', './scripts/typescript.mjs', 'scripts/start.ts', '--room', '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  // It is listened to until the end: what is not heard any more ends who says it.
  running.stdout!.on('data', text => said += text)
  await expect.poll(() => said, { timeout: 180_000 }).toContain('Ctrl-C')
  return { deck: SLIDES.exec(said)![1]!, hall: ROOM.exec(said)![1]! }
}

async function end(signal: NodeJS.Signals): Promise<void> {
  const exit = once(running!, 'exit')
  running!.kill(signal)
  await exit
  running = undefined
}

// A room that was open a moment ago goes on.
test.beforeEach(() => rm(SAVED_ROOM, { force: true }))
test.afterEach(() => running && end('SIGKILL'))

test('the deck and its room: phones guess, both windows show it, and a phone turns the slides', async ({ browser }) => {
  test.skip(findAddresses(networkInterfaces()).length === 0 || process.platform === 'win32', 'There is no network here, or no signals.')
  test.skip(asking === 0, 'no slide of this talk asks the room')
  const { deck, hall } = await start()
  const stage = await browser.newContext({ baseURL: deck, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  const { audience, presenter } = await openTwo(stage, `/${asking}`)
  const windows = [audience, presenter]
  const phones = await Promise.all([1, 2].map(async () => (await browser.newContext({ viewport: { width: 390, height: 760 } })).newPage()))
  for (const phone of phones) {
    await phone.goto(hall)
    await phone.getByRole('slider').press('ArrowRight')
    await phone.getByRole('button', { name: '就猜它' }).click()
    await expect(phone.getByText('收到。')).toBeVisible()
  }
  for (const window of windows)
    await expect(currentSlide(window)).toContainText('已有 2 人猜')
  await expect(presenter.getByRole('group', { name: '会场' })).toContainText('手机 2 台')

  await press(presenter, 'PageDown')
  for (const window of windows)
    await expect(currentSlide(window).locator('[data-piece]')).toContainText('2 人猜')
  await expect(phones[0]!.getByText('你猜的')).toBeVisible()

  await presenter.getByRole('button', { name: '手机遥控' }).click()
  const remote = phones[1]!
  await remote.goto(await addressIn(presenter))
  await remote.getByRole('button', { name: '下一步' }).click()
  for (const window of windows)
    await expect(window).toHaveURL(/clicks=2$/)
  await Promise.all([stage, ...phones.map(phone => phone.context())].map(context => context.close()))
})

/** Where the code leads that the presenter's window shows. */
async function addressIn(presenter: Page): Promise<string> {
  const address = await presenter.getByRole('paragraph').filter({ hasText: '/remote/' }).textContent()
  return `http://${address!.trim()}`
}

test('at the venue: over the network a phone goes on when the laptop has slept, and when all was started again, and opens the deck', async ({ page }) => {
  test.skip(findAddresses(networkInterfaces()).length === 0 || process.platform === 'win32', 'There is no network here, or no signals.')
  test.slow()
  const { deck, hall } = await start()
  const { origin } = new URL(deck)
  const ask = (at: string) => fetch(`${at}/.room/asked`, { method: 'POST', headers: { 'Content-Type': 'application/json', 'Origin': at }, body: JSON.stringify(CHOICE) })
  await page.goto(`${hall}#/2`)
  await ask(origin)
  await page.getByRole('button', { name: '亏' }).click()
  await expect(page.getByText('收到。')).toBeVisible()

  running!.kill('SIGSTOP')
  await page.getByRole('button', { name: '赚' }).click()
  await expect(page.getByText('没送出去')).toBeVisible()
  running!.kill('SIGCONT')
  await page.getByRole('button', { name: '赚' }).click()
  await expect(page.getByRole('button', { name: '赚' })).toHaveAttribute('aria-pressed', 'true')

  // What changed last is kept within a moment.
  await expect.poll(async () => (await fetch(`${hall}state?phone=some-phone`)).text()).toContain('"count":1')
  await end('SIGTERM')
  await expect(page.getByText('连不上演讲者的电脑')).toBeVisible()
  expect((await start()).hall).toBe(hall)
  await expect(page.getByText('连不上演讲者的电脑')).toBeHidden()
  await expect(page.getByRole('button', { name: '赚' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: '持平' }).click()
  await expect(page.getByRole('button', { name: '持平' })).toHaveAttribute('aria-pressed', 'true')

  await page.getByRole('link', { name: '打开这一页' }).click()
  await expect(page).toHaveURL(`${hall}deck/#/2`)
  await expect(currentSlide(page).locator('h1').first()).toBeVisible()
})
