import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { loadTalk } from '../deck/load-talk'
import { currentSlide } from '../deck/walk'
import { open, openTwo, press } from './windows'

const { talk, clicked } = await loadTalk()
const last = talk.filter(slide => !slide.backup).length

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

test('a key with Ctrl, Alt or the command key is the browser\'s', async ({ context }) => {
  const page = await open(context, '/3')
  for (const modifier of ['Control', 'Meta', 'Alt']) {
    for (const key of ['f', 'd', 'o', 'g', 'b', 'c', 'q', 'ArrowDown', 'End', 'PageDown']) {
      await page.evaluate(([modifier, key]) => {
        const modified = { key, code: key!.length === 1 ? `Key${key!.toUpperCase()}` : key, ctrlKey: modifier === 'Control', metaKey: modifier === 'Meta', altKey: modifier === 'Alt', bubbles: true, cancelable: true }
        document.body.dispatchEvent(new KeyboardEvent('keydown', modified))
        // The modifier is up first, and the key goes on repeating.
        document.body.dispatchEvent(new KeyboardEvent('keydown', { ...modified, ctrlKey: false, metaKey: false, altKey: false, repeat: true }))
        document.body.dispatchEvent(new KeyboardEvent('keyup', { key, code: modified.code, bubbles: true }))
      }, [modifier, key])
    }
  }
  await press(page, 'Control+f', 'Control+d', 'Control+b')
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull()
  await expect(page.locator('html')).not.toHaveClass(/dark/)
  await expect(page.locator('.blackout, .share-code, .share-toast')).toHaveCount(0)
  await expect(page.locator('#slidev-goto-input')).toBeDisabled()
  await expect(page).toHaveURL(/#\/3$/)
  await press(page, 'd')
  await expect(page.locator('html')).toHaveClass(/dark/)
})

test('b and . black the audience\'s windows, and only these, and bring them back; a key that turns does so too', async ({ context }) => {
  const { audience, presenter } = await openTwo(context, '/1')
  const black = audience.locator('.blackout')
  const strip = presenter.getByRole('group', { name: '观众的画面是黑的' })
  const isBlack = async (): Promise<void> => {
    await expect(black).toBeVisible()
    await expect(strip).toBeVisible()
    await expect(presenter.locator('.blackout')).toHaveCount(0)
    expect(await audience.evaluate(() => ['2px 2px', '640px 360px', '1270px 700px'].every((place) => {
      const [x, y] = place.split(' ').map(Number.parseFloat)
      return document.elementFromPoint(x!, y!)!.className.includes('blackout')
    }))).toBe(true)
  }
  const isBack = async (): Promise<void> => {
    await expect(black).toHaveCount(0)
    await expect(strip).toHaveCount(0)
  }

  await press(presenter, 'b')
  await isBlack()
  await press(presenter, 'b')
  await isBack()
  await press(audience, '.')
  await isBlack()
  await strip.getByRole('button', { name: '恢复' }).click()
  await isBack()
  await press(presenter, '.')
  await isBlack()
  // One that is opened or loaded again meanwhile is black as well.
  await audience.reload()
  await isBlack()
  await press(presenter, 'PageDown')
  await expect(audience).toHaveURL(/#\/2/)
  await isBack()
  await press(audience, 'b')
  await isBlack()
  await black.click()
  await isBack()
})

test('Home and End go to the talk\'s ends, and what is behind its end comes only to who asks for it', async ({ context }) => {
  test.skip(last === talk.length, 'nothing of this talk is behind its end')
  const { audience, presenter } = await openTwo(context, '/2')
  await press(presenter, 'End')
  for (const page of [audience, presenter])
    await expect(page).toHaveURL(new RegExp(`/${last}(?:\\?clicks=0)?$`))
  await press(presenter, 'PageDown', 'Space', 'ArrowRight')
  await expect(presenter.locator('.share-toast')).toContainText('按 ↓')
  await expect(audience.locator('.share-toast')).toHaveCount(0)
  await press(audience, 'PageDown')
  await expect(audience).toHaveURL(new RegExp(`/${last}(?:\\?clicks=0)?$`))

  await test.step('by mouse too', async () => {
    await audience.setViewportSize({ width: 1280, height: 800 })
    const button = (page: Page) => page.getByTitle('Go to next slide')
    // Beside the slide, where Slidev takes a click for a turn.
    const clickBeside = () => audience.mouse.click(1000, 790)
    await presenter.bringToFront()
    await button(presenter).click()
    await audience.bringToFront()
    await clickBeside()
    await button(audience).click()
    await expect(audience).toHaveURL(new RegExp(`/${last}(?:\\?clicks=0)?$`))
    // The same click turns where there is something to turn to.
    await press(audience, 'ArrowUp')
    await expect(audience).toHaveURL(new RegExp(`/${last - 1}\\b`))
    await press(audience, 'b')
    await expect(presenter.locator('.blackout-strip')).toBeVisible()
    await presenter.bringToFront()
    await button(presenter).click()
    await expect(audience.locator('.blackout')).toHaveCount(0)
    await press(audience, 'End', 'ArrowUp')
    await clickBeside()
    await expect(audience).not.toHaveURL(new RegExp(`/${last - 1}$`))
    await press(audience, 'End')
    await expect(audience).toHaveURL(new RegExp(`/${last}(?:\\?clicks=0)?$`))
  })
  await press(presenter, 'ArrowDown')
  for (const page of [audience, presenter])
    await expect(currentSlide(page)).toHaveAttribute('data-slidev-no', String(last + 1))
  await press(audience, 'Home')
  for (const page of [audience, presenter])
    await expect(page).toHaveURL(/\/1(?:\?clicks=0)?$/)
})

test('the presenter\'s pointer shows in the audience\'s window, as arrow or red point, and goes when it rests or its window is gone', async ({ context }) => {
  const { audience, presenter } = await openTwo(context, '/3')
  const arrow = audience.locator('svg.stroke-white')
  const point = audience.locator('.laser-pointer')
  const box = (await currentSlide(presenter).boundingBox())!
  let step = 0
  const move = async (): Promise<void> => {
    step += 5
    await presenter.bringToFront()
    await presenter.mouse.move(box.x + 200 + step, box.y + 150)
  }
  await move()
  await expect(arrow).toBeVisible()
  await expect(arrow).toHaveCount(0)
  await press(presenter, 'l')
  await move()
  await expect(point).toBeVisible()
  await expect(point).toHaveCount(0)
  await move()
  await expect(point).toBeVisible()
  await presenter.close()
  await expect(point).toHaveCount(0)
})

test('p takes up the pen in the presenter\'s window, and the next talk begins without it', async ({ context }) => {
  const { audience, presenter } = await openTwo(context, '/3')
  const pen = (page: Page) => page.getByTitle('Draw with stylus')
  await press(presenter, 'p')
  await expect(pen(presenter)).toBeVisible()
  const box = (await currentSlide(presenter).boundingBox())!
  await presenter.mouse.move(box.x + 100, box.y + 100)
  await presenter.mouse.down()
  await presenter.mouse.move(box.x + 300, box.y + 200, { steps: 4 })
  await presenter.mouse.up()
  const drawn = (page: Page) => page.locator('#slideshow > svg > path, #slide-content > svg > path')
  await expect(drawn(audience)).toHaveCount(1)
  // Undo is the pen's, though it takes a modifier.
  await press(presenter, 'Control+z')
  await expect(drawn(presenter)).toHaveCount(0)
  await press(presenter, 'p')
  await expect(pen(presenter)).toHaveCount(0)

  await press(presenter, 'p')
  await expect(pen(presenter)).toBeVisible()
  await Promise.all([audience.close(), presenter.close()])
  const next = await open(context, '/presenter/2')
  await expect(pen(next)).toHaveCount(0)
})

test('when all windows were closed, the presenter is offered to go on where the talk was', async ({ context }) => {
  test.skip(clicked.clicks === 0, 'no slide of this talk has clicks')
  const { audience, presenter } = await openTwo(context, `/${clicked.no}?clicks=${clicked.clicks - 1}`)
  const offer = (page: Page) => page.getByRole('group', { name: '接着讲' })
  await expect(offer(presenter)).toHaveCount(0)
  await presenter.getByRole('button', { name: '开始' }).click()
  await press(presenter, 'PageDown')
  const state = new RegExp(`\\?clicks=${clicked.clicks}$`)
  await expect(audience).toHaveURL(state)
  await Promise.all([audience.close(), presenter.close()])

  const room = await open(context, '/1')
  const again = await open(context, '/presenter/1')
  await expect(offer(again)).toContainText(`刚才讲到第 ${clicked.no} 页`)
  await expect(offer(room)).toHaveCount(0)
  await offer(again).getByRole('button', { name: '接着讲' }).click()
  for (const page of [room, again])
    await expect(page).toHaveURL(state)
  await expect(again.getByRole('button', { name: '暂停' })).toBeVisible()
  await expect(offer(again)).toHaveCount(0)
  await Promise.all([room.close(), again.close()])

  const third = await open(context, '/presenter/1')
  await offer(third).getByRole('button', { name: '从头开始' }).click()
  await third.close()
  const fourth = await open(context, '/presenter/1')
  await expect(fourth.getByRole('button', { name: '开始' })).toBeVisible()
  await expect(offer(fourth)).toHaveCount(0)
})
