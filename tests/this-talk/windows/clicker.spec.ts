import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { currentSlide } from '../../deck/walk'
import { open, press } from '../../windows/windows'
import { gripBox, openMore, piece, reach, showTable, slider, use } from '../piece'

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } })

const KEYS = ['PageDown', 'ArrowRight', 'Space']

const button = (page: Page, name: string) => piece(page).getByRole('button', { name })
const guess = (page: Page) => slider(page, '你的猜测')

/** Everything on the exponential slide that a hand can use, by what uses it. */
const uses: Record<string, (page: Page) => Promise<unknown>> = {
  'a slider that was clicked': page => use(page, guess(page)),
  'a slider that was dragged and let go elsewhere': async (page) => {
    const box = (await guess(page).boundingBox())!
    await reach(page)
    await page.mouse.move(box.x + 20, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + 60, box.y - 80, { steps: 3 })
    await page.mouse.up()
  },
  'the controls that stand under another': openMore,
  'a choice': async (page) => {
    await openMore(page)
    await use(page, piece(page).getByText('对数', { exact: true }))
  },
  'the copied link': async (page) => {
    await openMore(page)
    await use(page, button(page, '复制链接'))
  },
  'the table': showTable,
  'the table, clicked into': async (page) => {
    await showTable(page)
    await piece(page).getByRole('table').click()
  },
  'the guess': async (page) => {
    const grip = await gripBox(page)
    await page.mouse.move(grip.x + 30, grip.y + grip.height / 2)
    await page.mouse.down()
    await page.mouse.move(grip.x + 30, grip.y + grip.height / 3, { steps: 3 })
    await page.mouse.up()
  },
}

for (const view of ['', '/presenter']) {
  test(`after any use of a control, the next key advances the talk${view && ' in the presenter\'s view'}`, async ({ context }) => {
    const page = await open(context, `${view}/exponential`)
    for (const [index, [name, use]] of Object.entries(uses).entries()) {
      await test.step(name, async () => {
        await page.goto(`/#${view}/exponential`)
        await expect(piece(page).locator('.grip')).toBeVisible()
        await use(page)
        await page.keyboard.press(KEYS[index % KEYS.length]!)
        await expect(page).toHaveURL(/clicks=1/)
      })
    }
  })
}

test('after a slider was dragged, every key of a clicker advances the talk', async ({ context }) => {
  const page = await open(context, '/exponential?clicks=2')
  for (const [index, key] of KEYS.entries()) {
    await use(page, slider(page))
    await page.keyboard.press(key)
    await expect(page).toHaveURL(new RegExp(`clicks=${index + 3}`))
  }
})

test('the same in full screen, where one Escape leaves it and gives the keys back', async ({ context }) => {
  const page = await open(context, '/exponential?clicks=2')
  await page.keyboard.press('f')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await use(page, slider(page))
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/clicks=3/)
  await slider(page).focus()
  await page.evaluate(() => document.exitFullscreen())
  await expect(slider(page)).not.toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/clicks=4/)
})

test('a press counts once, however late the page hears that the key is up; what is held goes on', async ({ context }) => {
  const page = await open(context, '/exponential')
  await page.clock.install()
  await page.keyboard.down('PageDown')
  await page.clock.runFor(10_000)
  await expect(page).toHaveURL(/clicks=1$/)
  // A second time without letting go is what a keyboard sends that repeats.
  await page.keyboard.down('PageDown')
  await page.clock.runFor(10_000)
  await expect(page).not.toHaveURL(/clicks=1$/)
  await page.keyboard.up('PageDown')
})

test('a link leaves the keys to the talk', async ({ context }) => {
  const page = await open(context, '/3')
  const link = currentSlide(page).getByRole('link', { name: '原视频' })
  await link.evaluate((element: HTMLAnchorElement) => element.addEventListener('click', event => event.preventDefault()))
  await link.click()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/#\/4/)
})

test('who came by keyboard works the control, and Escape gives the keys back', async ({ context }) => {
  const page = await open(context, '/exponential?clicks=2')
  await slider(page).focus()
  const before = Number(await slider(page).inputValue())
  await press(page, 'PageUp')
  expect(Number(await slider(page).inputValue())).toBeGreaterThan(before)
  await press(page, 'ArrowRight')
  await expect(page).toHaveURL(/clicks=2&doubling/)
  await press(page, 'Escape', 'PageDown')
  await expect(page).toHaveURL(/clicks=3/)

  for (const name of ['更多', '数据表']) {
    await button(page, name).focus()
    await press(page, 'Enter')
  }
  await expect(currentSlide(page).getByRole('region')).toBeFocused()
  await press(page, 'ArrowDown', 'Space')
  await expect(page).toHaveURL(/clicks=3/)
  await press(page, 'Escape', 'Space')
  await expect(page).toHaveURL(/clicks=4/)
})

test('a control that goes away with its slide takes no key along', async ({ context }) => {
  const audience = await open(context, '/exponential?clicks=6')
  const presenter = await open(context, '/presenter/exponential?clicks=6')
  await slider(audience).focus()
  await press(presenter, 'PageDown')
  await expect(audience).toHaveURL(/#\/9/)
  await press(audience, 'PageDown')
  await expect(audience).toHaveURL(/#\/(?:9\?clicks=1|10)/)
})
