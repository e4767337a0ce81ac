import { expect, test } from '@playwright/test'
import { currentSlide } from '../../deck/walk'
import { open } from '../../windows/windows'
import { slider } from './slider'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

test('the guess takes the main button and the first finger, pressed on it', async ({ context }) => {
  const page = await open(context, '/exponential')
  const guess = slider(page, '你的猜测')
  const before = await guess.inputValue()
  const grip = (await currentSlide(page).locator('.grip').boundingBox())!
  const x = grip.x + 30
  const middle = grip.y + grip.height / 2

  await test.step('not another button', async () => {
    for (const button of ['right', 'middle'] as const) {
      await page.mouse.move(x, grip.y + 20)
      await page.mouse.down({ button })
      await page.mouse.move(x, grip.y + 60, { steps: 3 })
      await page.mouse.up({ button })
    }
    await expect(guess).toHaveValue(before)
  })
  await test.step('not what was pressed elsewhere', async () => {
    await page.mouse.move(grip.x - 60, grip.y + 30)
    await page.mouse.down()
    await page.mouse.move(x, grip.y + 40, { steps: 6 })
    await page.mouse.move(x, grip.y + 80, { steps: 6 })
    await page.mouse.up()
    await expect(guess).toHaveValue(before)
  })
  await test.step('not a second finger', async () => {
    const finger = (type: string, pointerId: number, y: number) => currentSlide(page).locator('.grip').evaluate((element, [type, pointerId, x, y]) => {
      element.dispatchEvent(new PointerEvent(type as string, { pointerId: pointerId as number, pointerType: 'touch', isPrimary: false, button: 0, buttons: 1, clientX: x as number, clientY: y as number, bubbles: true, cancelable: true }))
    }, [type, pointerId, x, y] as const)
    await finger('pointerdown', 8, grip.y + 20)
    await finger('pointermove', 8, grip.y + 40)
    await expect(guess).toHaveValue(before)
  })
  await test.step('but the main button, also where it leaves the chart', async () => {
    await page.mouse.move(x, middle)
    await page.mouse.down()
    await page.mouse.move(x + 300, grip.y + grip.height + 40, { steps: 5 })
    await page.mouse.up()
    await expect(guess).toHaveValue('0')
  })
})
