import type { BrowserContext, Page } from '@playwright/test'
import type { MockRoom } from './mock-room'
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { open, openTwo, press } from '../../windows/windows'
import { piece, said } from '../piece'
import { mockRoom, OFFER } from './mock-room'

const ADDRESS = 'http://192.168.1.20:3031/0123456789abcdefghijkl/'
const QUESTION = 'exponential-growth.0'

let room: MockRoom
let context: BrowserContext

test.beforeEach(async ({ browser }) => {
  room = await mockRoom()
  context = await browser.newContext({ baseURL: room.url, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
})
test.afterEach(async () => {
  await context.close()
  await room.stop()
})

const count = (page: Page) => page.locator('.room-count')
const dots = async (page: Page): Promise<number> => (await page.locator('.room-guesses :is(.far, .within)').evaluateAll(paths => paths.map(path => path.getAttribute('d')).join(''))).split('h0').length - 1
const asked = () => room.told.findLast(({ route }) => route === 'POST asked')?.body

test('the room guesses by phone and by hand; what it guessed stands in all windows with the answer, in one that opens late too', async () => {
  room.tell({ address: ADDRESS, phones: 14, question: QUESTION, count: 12, remote: 'none' })
  const { audience, presenter } = await openTwo(context, '/exponential')
  const line = presenter.getByRole('group', { name: '会场' })
  await expect(line).toContainText('手机 14 台')
  await expect(line).toContainText('192.168.1.20:3031/')
  await expect.poll(asked).toMatchObject({ title: '爆发前两年，看上去完成了多少？', hash: '#/exponential', question: { id: QUESTION, kind: 'number', maximum: 100 } })
  expect(asked()).not.toHaveProperty('answer')

  // Only the last press makes it 14.
  await press(audience, '3', 'Shift+3', '3', '1')
  await expect(count(presenter)).toHaveText('已有 14 人猜')
  await press(presenter, '3')
  for (const page of [audience, presenter]) {
    await expect(count(page)).toHaveText('已有 15 人猜')
    expect(await dots(page)).toBe(0)
  }

  // A press of the remote is told to all windows, and counts once.
  room.press({ id: 1, action: 'next' })
  room.press({ id: 1, action: 'next' })
  await expect.poll(asked).toMatchObject({ hash: '#/exponential?clicks=1', answer: { value: 6.25, text: '实际 1/16' } })
  room.tell({ address: ADDRESS, phones: 14, question: QUESTION, count: 12, guesses: [{ value: 5, count: 2 }, { value: 50, count: 10 }], remote: 'none' })
  const late = await open(context, '/1')
  for (const page of [audience, presenter, late]) {
    await expect(page).toHaveURL(/exponential\?clicks=1$/)
    await expect.poll(() => dots(page)).toBe(15)
    await expect(said(page)).toContainText('现场：15 人猜，中位数 50%，3 人猜在实际的一半到两倍之间。')
    await expect(count(page)).toHaveCount(0)
  }

  await test.step('the code leads to the room, at this state', async () => {
    await press(audience, 'q')
    await expect(audience.getByRole('img', { name: `${ADDRESS}#/exponential?clicks=1` })).toBeVisible()
    await press(audience, 'q')
  })
  await test.step('the counts are saved', async () => {
    await presenter.bringToFront()
    const [download] = await Promise.all([presenter.waitForEvent('download'), line.getByRole('button', { name: '存为 CSV' }).click()])
    expect(await readFile(await download.path(), 'utf8')).toMatch(/问题,回答,人数\r\n.*（举手）,10,1\r\n.*（举手）,50,2\r\n$/)
  })
  await test.step('what one window takes back is gone in all', async () => {
    await piece(presenter).getByRole('button', { name: '还原' }).click()
    for (const page of [audience, presenter, late])
      await expect.poll(() => dots(page)).toBe(12)
  })
  await test.step('on paper there is none of it', async () => {
    const paper = await context.newPage()
    await paper.goto('/?print#/exponential?clicks=1')
    await expect(piece(paper)).toBeVisible()
    await expect(paper.locator('.room-guesses, .room-count, .room-poll')).toHaveCount(0)
  })
})

test('a choice stands at the slide\'s foot, and its truth once the picture has come to it', async () => {
  const { audience, presenter } = await openTwo(context, '/ledger?clicks=2')
  const poll = (page: Page) => page.locator('.room-poll')
  await expect(poll(audience)).toContainText('公司的第 3 年：赚、亏，还是持平？')
  await press(audience, '1', '2', '2')
  await press(presenter, 'PageDown')
  for (const page of [audience, presenter]) {
    await expect(poll(page)).toContainText('2 人猜对')
    await expect(poll(page).locator('.true')).toHaveText('亏 2 人')
  }
  await press(presenter, 'PageDown')
  await expect(poll(presenter)).toHaveCount(0)

  await test.step('no sooner, where it moves', async () => {
    await audience.emulateMedia({ reducedMotion: 'no-preference' })
    await audience.goto('/#/race?clicks=1')
    await press(audience, '1', '1', '2', 'PageDown')
    await expect(audience).toHaveURL(/clicks=2/)
    await expect(count(audience)).toHaveText('已有 3 人猜')
    await expect(poll(audience).locator('.true')).toHaveText('上面 2 人')
    await expect(piece(audience)).toContainText('大家都赢')
    await expect(count(audience)).toHaveCount(0)
  })
})

test('a phone becomes the remote and is sent away; the server comes back after it was gone', async () => {
  const presenter = await open(context, '/presenter/exponential')
  const line = presenter.getByRole('group', { name: '会场' })
  await line.getByRole('button', { name: '手机遥控' }).click()
  await expect(presenter.getByText(OFFER.address.slice(7))).toBeVisible()
  room.tell({ phones: 1, count: 0, remote: 'joined', problem: '没有网络' })
  await expect(line).toContainText('遥控已连接')
  await expect(line).toContainText('没有网络')
  await expect.poll(() => room.told.findLast(({ route }) => route === 'POST desk')?.body).toMatchObject({ click: 0, clicks: 6, isBlack: false, note: [{ click: 0 }, { click: 1 }, { click: 2 }, { click: 3 }, { click: 4 }, { click: 5 }, { click: 6 }] })
  await line.getByRole('button', { name: '断开' }).click()
  await expect.poll(() => room.told.some(({ route }) => route === 'DELETE remote')).toBe(true)

  await room.stop()
  await expect(line).toContainText('会场服务没有回应')
  await press(presenter, 'PageDown')
  await expect(presenter).toHaveURL(/clicks=1/)
  room.told.length = 0
  await room.start()
  await expect.poll(asked).toMatchObject({ hash: '#/exponential?clicks=1' })
  room.press({ id: 1, action: 'previous' })
  await expect(presenter).toHaveURL(/exponential(?:\?clicks=0)?$/)
  room.press({ id: 2, action: 'black' })
  await expect(presenter.getByText('观众的画面是黑的')).toBeVisible()
})

test('a deck without a room asks nobody and fetches nothing for it', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', request => fetched.push(request.url()))
  const deck = await open(page.context(), '/exponential')
  deck.on('request', request => fetched.push(request.url()))
  await press(deck, '3', 'PageDown')
  await expect(deck).toHaveURL(/clicks=1/)
  await expect(deck.locator('.room-count, .room-guesses')).toHaveCount(0)
  expect(fetched.filter(url => /room/i.test(url))).toEqual([])
})
