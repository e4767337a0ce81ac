import type { Page, Route } from '@playwright/test'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import { startDevServer } from '../../../scripts/deck/dev-server'
import { copyProject } from '../../../scripts/testing/copy-project'
import { currentSlide } from '../../deck/walk'
import { press } from '../../windows/windows'
import { slider } from '../piece'

/** How long the server may take to show its first slide, in milliseconds: on a fresh clone it first bundles what the deck imports. */
const FIRST_SLIDE = 240_000

const PASSWORD = 'upward'

/** Where a window tells the server which slide and click it is at. */
const STATE = '**/@server-reactive/nav'

let folder: string
let server: Awaited<ReturnType<typeof startDevServer>>
/** Where the speaker's own computer has the talk, and where another device has it. */
let here: string
let elsewhere: string

test.beforeAll(async () => {
  test.setTimeout(120_000)
  // The cover and one chapter: each device asks the server for every slide, and it builds each when it is asked.
  folder = test.info().outputPath('deck')
  await copyProject(process.cwd(), folder)
  const [cover] = (await readFile('slides.md', 'utf8')).split('---\nsrc:')
  await writeFile(join(folder, 'slides.md'), `${cover}---\nsrc: ./pages/3-exponential.md\n---\n`)
  server = await startDevServer(folder, ['--remote', PASSWORD])
  const network = Object.values(networkInterfaces()).flat().find(network => network?.family === 'IPv4' && !network.internal)
  here = `http://localhost:${server.port}`
  elsewhere = `http://${network?.address ?? '127.0.0.1'}:${server.port}`
})

test.afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

test('through the dev server, another device leads the talk on this one, and a late one joins it', async ({ browser }) => {
  test.setTimeout(2 * FIRST_SLIDE)
  // Two contexts share no channel and no storage: as two devices.
  const devices = await Promise.all([browser.newContext(), browser.newContext()])
  const [presenter, audience] = await Promise.all(devices.map(device => device.newPage())) as [Page, Page]
  const heard: string[] = []
  presenter.on('websocket', socket => socket.on('framereceived', ({ payload }) => heard.push(String(payload))))
  await presenter.goto(`${elsewhere}/#/presenter/exponential?clicks=2&password=${PASSWORD}`)
  await currentSlide(presenter).locator('h1').first().waitFor({ timeout: FIRST_SLIDE })
  await slider(presenter).fill('12')

  const complaints: string[] = []
  audience.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  audience.on('pageerror', ({ message }) => complaints.push(message))
  await audience.goto(here)
  await expect(audience).toHaveURL(/#\/(?:exponential|4)\?clicks=2/, { timeout: FIRST_SLIDE })
  await expect(slider(audience)).toHaveAttribute('aria-valuetext', '12 个月', { timeout: FIRST_SLIDE })
  await expect(presenter).toHaveURL(/presenter\/exponential\?clicks=2/)
  await slider(presenter).fill('6')
  await expect(slider(audience)).toHaveAttribute('aria-valuetext', '6 个月')
  await slider(audience).fill('3')
  await expect(slider(presenter)).toHaveAttribute('aria-valuetext', '3 个月')

  // The presenter, who was the last to lead, clicks, and while that is on its way the other window writes a parameter into its address.
  await slider(presenter).fill('5')
  await expect(presenter).toHaveURL(/doubling=5/)
  await expect(slider(audience)).toHaveAttribute('aria-valuetext', '5 个月')
  const visited: string[] = []
  presenter.on('framenavigated', frame => visited.push(frame.url()))
  const onItsWay: Route[] = []
  let isHeldUp = true
  await presenter.route(STATE, async route => isHeldUp ? void onItsWay.push(route) : route.continue())
  await press(presenter, 'Escape', 'PageDown')
  await expect(presenter).toHaveURL(/exponential\?clicks=3/)
  heard.length = 0
  await slider(audience).fill('4')
  await expect(audience).toHaveURL(/clicks=2&doubling=4/)
  await expect.poll(() => heard.some(message => message.includes('"key":"nav"'))).toBe(true)
  isHeldUp = false
  for (const route of onItsWay)
    await route.continue()
  for (const page of [presenter, audience])
    await expect(page).toHaveURL(/exponential\?clicks=3/)
  expect(visited.filter(address => address.includes('clicks=2'))).toEqual([])
  expect(complaints).toEqual([])
  await Promise.all(devices.map(device => device.close()))
})
