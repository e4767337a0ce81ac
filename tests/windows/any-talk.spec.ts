import { expect, test } from '@playwright/test'
import { parseTimeString } from '@slidev/parser/utils'
import { clockText } from '../../app/talk/clock'
import { loadTalk } from '../deck/load-talk'
import { currentSlide } from '../deck/walk'
import { open, openTwo, press } from './windows'

const { headmatter, slides } = await loadTalk()

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

test('slide and click go both ways', async ({ context }) => {
  const { audience, presenter } = await openTwo(context, '/1')
  await press(presenter, 'PageDown')
  await expect(presenter).toHaveURL(/presenter\/2/)
  await expect(audience).toHaveURL(/#\/2/)
  await press(audience, 'ArrowDown')
  await expect(audience).toHaveURL(/#\/3/)
  await expect(presenter).toHaveURL(/presenter\/3/)
})

test('Slidev\'s own buttons leave the keys to the talk as well', async ({ context }) => {
  const page = await open(context, '/presenter/2')
  for (const name of ['Switch to dark mode theme', 'Hide presenter cursor', 'Change sync settings', 'Increase font size'])
    await page.getByRole('button', { name }).first().click()
  await page.getByRole('button', { name: '开始' }).click()
  await page.getByRole('button', { name: 'Go to next slide' }).click()
  await expect(page).toHaveURL(/presenter\/(?:3|2\?clicks=1)/)
  await page.keyboard.press('PageUp')
  await expect(page).not.toHaveURL(/presenter\/(?:3|2\?clicks=1)$/)
})

test('after the laptop has slept, the clock is right and the windows still hear each other', async ({ context }) => {
  const presenter = await context.newPage()
  await presenter.clock.install({ time: '2026-01-01T19:00:00' })
  await presenter.goto('/#/presenter/2')
  const audience = await open(context, '/2')
  await presenter.getByRole('button', { name: '开始' }).click()
  await presenter.clock.fastForward('10:00')
  await expect(presenter.getByLabel('时间计划')).toContainText(`10:00 / ${clockText(parseTimeString(String(headmatter.duration)).seconds)}`)
  await presenter.clock.resume()
  await press(presenter, 'ArrowDown')
  await expect(audience).toHaveURL(/#\/3/)
})

test('? lists the keys of the window in Chinese, keeps the focus, and lets a clicker go on', async ({ context }) => {
  const { audience, presenter } = await openTwo(context, '/2')
  for (const [page, hasTimer] of [[audience, false], [presenter, true]] as const) {
    await press(page, '?')
    const list = page.getByRole('dialog', { name: '按键' })
    await expect(list).toBeVisible()
    for (const action of ['下一步', '上一页', '按页码、文字或拼音跳转', '第一页', '讲稿的最后一页', '观众的画面变黑、恢复', '深色、浅色', '全屏', '复制此刻的链接', '在观众的画面上放二维码、收起'])
      await expect(list.getByText(action, { exact: true })).toBeVisible()
    for (const action of ['计时开始、暂停', '画笔：拿起、放下', '鼠标变红点、变箭头'])
      await expect(list.getByText(action)).toHaveCount(hasTimer ? 1 : 0)
    await press(page, 'Tab')
    await expect(list.getByRole('button', { name: '关闭' })).toBeFocused()
    await press(page, 'Escape')
    await expect(list).toBeHidden()
  }
  await press(presenter, '?', 'PageDown')
  await expect(presenter).not.toHaveURL(/presenter\/2$/)
  await expect(presenter.getByRole('dialog')).toBeHidden()
})

test('on the speaker\'s own computer, q says to the presenter, and not to the room, why there is no code', async ({ context }) => {
  const { audience, presenter } = await openTwo(context, '/2')
  await press(presenter, 'q')
  await expect(presenter.getByRole('complementary', { name: '二维码' })).toContainText('DECK_URL')
  await press(presenter, 'ArrowDown')
  await expect(audience).toHaveURL(/#\/3/)
  await expect(audience.getByRole('complementary', { name: '二维码' })).toHaveCount(0)
})

test('d changes light and dark in both windows, and is remembered', async ({ context }) => {
  const { audience, presenter } = await openTwo(context, '/2')
  await expect(audience.locator('html')).not.toHaveClass(/dark/)
  await press(presenter, 'd')
  for (const page of [audience, presenter])
    await expect(page.locator('html')).toHaveClass(/dark/)
  await audience.reload()
  await expect(audience.locator('html')).toHaveClass(/dark/)
})

test('what a click brings is not there before it, for nobody, and is then read out', async ({ context }) => {
  const revealing = slides.find(({ content }) => /<v-clicks?>/.test(content))
  test.skip(!revealing, 'no slide of this talk has anything that a click brings')
  const page = await open(context, `/${revealing!.index + 1}`)
  const status = page.getByRole('status')
  const first = currentSlide(page).locator('.slidev-vclick-target').first()
  await expect(first).toBeHidden()
  await press(page, 'PageDown')
  await expect(first).toBeVisible()
  await expect(status).toContainText((await first.textContent())!.trim().slice(-6))
})
