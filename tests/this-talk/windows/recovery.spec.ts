import { expect, test } from '@playwright/test'
import { currentSlide } from '../../deck/walk'
import { open, openTwo, press } from '../../windows/windows'
import { slider } from '../piece'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

const STATE = /exponential\?clicks=2&doubling=12/

test('whichever window is closed, crashes or is reloaded, the talk goes on where it was', async ({ context }) => {
  test.slow()
  const { audience, presenter } = await openTwo(context, '/exponential?clicks=2')
  await slider(presenter).fill('12')
  await presenter.getByRole('button', { name: '开始' }).click()
  await expect(audience).toHaveURL(STATE)

  await test.step('the presenter\'s is closed, and opened again at the beginning', async () => {
    await presenter.close()
    const again = await open(context, '/presenter/1')
    await expect(again).toHaveURL(STATE)
    await expect(slider(again)).toHaveAttribute('aria-valuetext', '12 个月')
    await expect(again.getByRole('button', { name: '暂停' })).toBeVisible()
    await again.close()
  })

  await test.step('the audience\'s crashes, and is opened again at the beginning', async () => {
    const second = await open(context, '/presenter/1')
    await expect(second).toHaveURL(STATE)
    const crashed = audience.waitForEvent('crash')
    await audience.goto('chrome://crash').catch(() => {})
    await crashed
    const again = await open(context, '/1')
    await expect(again).toHaveURL(STATE)
    await expect(second).toHaveURL(STATE)
    await press(second, 'Escape', 'PageDown')
    await expect(again).toHaveURL(/clicks=3$/)
  })
})

test('the only window keeps slide, click, parameters and timer through a reload, and goes on without a network', async ({ page, context }) => {
  await page.goto('/#/presenter/exponential?clicks=2')
  await slider(page).fill('12')
  await page.getByRole('button', { name: '开始' }).click()
  await expect(page).toHaveURL(STATE)
  await page.reload()
  await expect(page).toHaveURL(STATE)
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '12 个月')
  await expect(page.getByRole('button', { name: '暂停' })).toBeVisible()

  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await press(page, 'Escape', 'PageDown', 'PageDown')
  await expect(page).toHaveURL(/clicks=4$/)
})

test('broken settings change nothing', async ({ page, context }) => {
  await page.goto('/favicon.svg')
  await page.evaluate(() => {
    for (const name of ['scale', 'presenter-layout', 'presenter-main-slide-mode', 'presenter-notes-width', 'viewer-css-filter', 'sync-directions', 'color-schema', 'drawing-brush'])
      localStorage.setItem(`slidev-${name}`, '{{{')
    for (const name of ['shared', 'drawings', 'values', 'snapshots'])
      [localStorage, sessionStorage].forEach(storage => storage.setItem(`竞相向上 - ${name}`, '{{{'))
  })
  for (const path of ['/exponential?clicks=2', '/presenter/exponential?clicks=2']) {
    const window = await open(context, path)
    await expect(currentSlide(window)).toBeInViewport({ ratio: 0.99 })
    await press(window, 'PageDown')
    await expect(window).toHaveURL(/clicks=3/)
    await window.close()
  }
})

test('messages that are none change nothing', async ({ context }) => {
  const { audience, presenter } = await openTwo(context, '/exponential?clicks=2')
  const errors: Error[] = []
  for (const window of [audience, presenter])
    window.on('pageerror', error => errors.push(error))
  await slider(presenter).fill('12')
  await expect(audience).toHaveURL(STATE)
  const stranger = await context.newPage()
  await stranger.goto('/favicon.svg')
  await stranger.evaluate(() => {
    const states = [null, 7, 'page', [], {}, { page: 'x' }, { page: 99 }, { clicks: -1 }, { timer: null }, { timer: {} }, { lastUpdate: 3 }, { 1: 2 }, { 'exponential-growth': 'doubling=3' }, { 'exponential-growth': { text: 'doubling=600', position: '8.2', count: 'many', from: 'presenter' } }]
    for (const name of ['shared', 'drawings', 'values']) {
      for (const path of ['', '/ ']) {
        const channel = new BroadcastChannel(`${path}竞相向上 - ${name}`)
        for (const state of states) {
          channel.postMessage(state)
          channel.postMessage({ kind: 'change', state })
          channel.postMessage({ kind: 'answer', to: 'x', state })
        }
      }
    }
    // Well formed, but out of range, of nothing known, or no parameter: read as a link is.
    const values = new BroadcastChannel('/ 竞相向上 - values')
    values.postMessage({ kind: 'change', state: { piece: { text: 'x', position: '', count: 1, from: 'presenter' } } })
  })
  await press(presenter, 'Escape', 'PageDown')
  for (const window of [audience, presenter])
    await expect(window).toHaveURL(/exponential\?clicks=3$/)
  expect(errors).toEqual([])
})

test('a broken address shows a slide, or a page that helps', async ({ page }) => {
  for (const path of ['/99', '/nowhere', '/presenter/x']) {
    await page.goto(`/#${path}`)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 }), path).toContainText(/^没有/)
  }
  for (const path of ['/exponential?clicks=many&doubling=%E0%A4%A', '/exponential?doubling=1&doubling=2']) {
    await page.goto(`/#${path}`)
    await page.reload()
    await expect(currentSlide(page), path).toBeVisible()
  }
})

test('where storage refuses to be written and channels are missing, the deck works alone', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied', 'SecurityError')
    }
    Storage.prototype.setItem = refuse
    Object.assign(window, { BroadcastChannel: refuse })
  })
  await page.goto('/#/exponential?clicks=2')
  await slider(page).fill('12')
  await expect(page).toHaveURL(STATE)
  await press(page, 'Escape', 'PageDown')
  await expect(page).toHaveURL(/clicks=3$/)
})
