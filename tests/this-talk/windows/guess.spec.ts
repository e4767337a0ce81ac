import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { open, openTwo, press } from '../../windows/windows'
import { gripBox, piece, said, slider, use } from '../piece'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

const UNSET = '还没猜'

const guessOf = (page: Page) => slider(page, '你的猜测')
const handle = (page: Page) => piece(page).locator('.handle')
const reset = (page: Page) => piece(page).getByRole('button', { name: '还原' })

test('the guess takes the main button and the first finger, pressed on it, until the talk goes on', async ({ context }) => {
  const page = await open(context, '/exponential')
  const guess = guessOf(page)
  const grip = await gripBox(page)
  const x = grip.x + 30
  const middle = grip.y + grip.height / 2
  const isUnset = async () => {
    await expect(guess).toHaveAttribute('aria-valuetext', UNSET)
    await expect(handle(page)).toHaveCount(0)
  }

  await test.step('not another button', async () => {
    for (const button of ['right', 'middle'] as const) {
      await page.mouse.move(x, grip.y + 20)
      await page.mouse.down({ button })
      await page.mouse.move(x, grip.y + 60, { steps: 3 })
      await page.mouse.up({ button })
    }
    await isUnset()
  })
  await test.step('not what was pressed elsewhere', async () => {
    await page.mouse.move(grip.x - 60, grip.y + 30)
    await page.mouse.down()
    await page.mouse.move(x, grip.y + 40, { steps: 6 })
    await page.mouse.move(x, grip.y + 80, { steps: 6 })
    await page.mouse.up()
    await isUnset()
  })
  await test.step('not a second finger', async () => {
    const finger = (type: string, pointerId: number, y: number) => piece(page).locator('.grip').evaluate((element, [type, pointerId, x, y]) => {
      element.dispatchEvent(new PointerEvent(type as string, { pointerId: pointerId as number, pointerType: 'touch', isPrimary: false, button: 0, buttons: 1, clientX: x as number, clientY: y as number, bubbles: true, cancelable: true }))
    }, [type, pointerId, x, y] as const)
    await finger('pointerdown', 8, grip.y + 20)
    await finger('pointermove', 8, grip.y + 40)
    await isUnset()
  })
  await test.step('but the main button, also where it leaves the chart', async () => {
    await page.mouse.move(x, middle)
    await page.mouse.down()
    await page.mouse.move(x + 300, grip.y + grip.height + 40, { steps: 5 })
    await page.mouse.up()
    await expect(guess).toHaveValue('0')
  })
  await test.step('the next click takes it out of the hand', async () => {
    await page.mouse.move(x, middle)
    await page.mouse.down()
    await expect(guess).not.toHaveValue('0')
    const value = await guess.inputValue()
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/clicks=1/)
    await page.mouse.move(x, grip.y + 20, { steps: 5 })
    await expect(guess).toHaveValue(value)
    await page.mouse.up()
    await page.mouse.move(x, middle - 20, { steps: 5 })
    await expect(guess).toHaveValue(value)
  })
})

test('a slider that is held when the talk goes on moves nothing any more, until it is pressed again', async ({ context }) => {
  const { audience, presenter } = await openTwo(context, '/exponential?clicks=2')
  await presenter.bringToFront()
  const { x, y, width, height } = (await slider(presenter).boundingBox())!
  const middle = y + height / 2
  await presenter.mouse.move(x + width / 2, middle)
  await presenter.mouse.down()
  await expect(presenter).toHaveURL(/doubling=/)
  // The held one has the keys of its own window.
  await audience.keyboard.press('PageDown')
  await expect(presenter).toHaveURL(/clicks=3$/)
  await presenter.mouse.move(x + width * 0.9, middle, { steps: 5 })
  await expect(slider(presenter)).toHaveAttribute('aria-valuetext', '6 个月')
  await expect(slider(presenter)).toHaveValue('6')
  await presenter.mouse.up()
  await expect(presenter).toHaveURL(/clicks=3$/)
  await slider(presenter).click()
  for (const page of [audience, presenter])
    await expect(page).toHaveURL(/doubling=/)
})

test('there is no guess until somebody makes one: by keyboard in one window, seen in both; it stays for the answer, and one button takes it back', async ({ context }) => {
  const { audience, presenter } = await openTwo(context, '/exponential')
  const windows = [audience, presenter]
  for (const page of windows) {
    await expect(guessOf(page)).toHaveAttribute('aria-valuetext', UNSET)
    await expect(piece(page).locator('output').first()).toHaveText(UNSET)
    await expect(handle(page)).toHaveCount(0)
    await expect(said(page)).not.toContainText('现在猜的是')
    expect(page.url()).not.toContain('guess')
    await expect(reset(page)).toBeDisabled()
  }

  await presenter.bringToFront()
  await guessOf(presenter).focus()
  await press(presenter, 'ArrowRight', 'ArrowRight')
  for (const page of windows) {
    await expect(guessOf(page)).toHaveAttribute('aria-valuetext', '52%')
    await expect(handle(page)).toHaveCount(1)
    await expect(said(page)).toContainText('现在猜的是 52%')
    await expect(page).toHaveURL(/guess=52$/)
  }

  await press(presenter, 'Escape', 'PageDown')
  for (const page of windows)
    // 52 % of 1/16.
    await expect(said(page)).toContainText('爆发前 24 个月完成 1/16（6.25%）。猜的是 52%，是实际的 8.3 倍。')
  await press(audience, 'PageDown')
  for (const page of windows) {
    await expect(page).toHaveURL(/clicks=2/)
    await expect(page).toHaveURL(/guess=52/)
    await expect(handle(page)).toHaveClass(/ghost/)
  }
  await press(audience, 'PageDown')
  await expect(audience).toHaveURL(/clicks=3/)
  await expect(audience).toHaveURL(/guess=52/)

  await audience.bringToFront()
  await use(audience, reset(audience))
  for (const page of windows) {
    await expect(page).toHaveURL(/clicks=3$/)
    await expect(handle(page)).toHaveCount(0)
    await expect(said(page)).not.toContainText('猜的是')
  }
  await press(audience, 'PageUp', 'PageUp')
  for (const page of windows)
    await expect(guessOf(page)).toHaveAttribute('aria-valuetext', UNSET)
})
