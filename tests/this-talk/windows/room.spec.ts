import type { Locator, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import jsQR from 'jsqr'
import { loadTalk } from '../../deck/load-talk'
import { currentSlide } from '../../deck/walk'
import { open, openTwo, press } from '../../windows/windows'
import { gripBox, hand, said, slider } from '../piece'

const { talk } = await loadTalk()

/** The address of the talk's last slide. */
const END = new RegExp(`/${talk.filter(slide => !slide.backup).length}(?:\\?clicks=0)?$`)

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('the guess is drawn in the audience\'s window, shows in the presenter\'s, and turns no page', async ({ context }) => {
    const { audience, presenter } = await openTwo(context, '/exponential')
    await audience.bringToFront()
    const grip = await gripBox(audience)
    const session = await context.newCDPSession(audience)
    const x = grip.x + 30
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number, at = x) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: at, y }] })
    await touch('touchStart', grip.y + 30)
    // Across as well: what is a swipe to Slidev.
    for (let share = 0.2; share <= 1; share += 0.2)
      await touch('touchMove', grip.y + grip.height * share - 1, x + share * 400)
    await touch('touchEnd')
    await expect(slider(audience, '你的猜测')).toHaveValue('0')
    await expect(slider(presenter, '你的猜测')).toHaveValue('0')
    await expect(audience).toHaveURL(/exponential\?(?:clicks=0&)?guess=0/)
    await audience.touchscreen.tap(x, grip.y + grip.height / 2)
    await expect(slider(presenter, '你的猜测')).not.toHaveValue('0')

    // The touch has brought the controls.
    await expect(hand(audience)).toHaveCSS('pointer-events', 'auto')
    const own = (await slider(audience, '你的猜测').boundingBox())!
    await touch('touchStart', own.y + 12, own.x + own.width - 4)
    for (let share = 1; share >= 0; share -= 0.2)
      await touch('touchMove', own.y + 12, own.x - 60 + share * own.width)
    await touch('touchEnd')
    await expect(slider(presenter, '你的猜测')).toHaveAttribute('aria-valuetext', '0%')
    await expect(audience).toHaveURL(/exponential\?(?:clicks=0&)?guess=0/)
  })

  test('a swipe turns on, and leaves the talk\'s end as it is', async ({ context }) => {
    const audience = await open(context, '/exponential?clicks=2')
    const session = await context.newCDPSession(audience)
    const swipe = async (by: number): Promise<void> => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 700, y: 500 }] })
      for (const share of [0.3, 0.6, 1])
        await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: 700 + by * share, y: 500 }] })
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    await swipe(-400)
    await expect(audience).toHaveURL(/clicks=3/)
    await press(audience, 'End')
    await expect(audience).toHaveURL(END)
    await swipe(-400)
    await swipe(-400)
    await expect(audience).toHaveURL(END)
  })
})

test('the guess is drawn by mouse in the presenter\'s window, and by keyboard in the audience\'s', async ({ context }) => {
  const { audience, presenter } = await openTwo(context, '/exponential')
  await presenter.bringToFront()
  const grip = await gripBox(presenter)
  await presenter.mouse.move(grip.x + 20, grip.y + grip.height / 2)
  await presenter.mouse.down()
  await presenter.mouse.move(grip.x + 20, grip.y + grip.height - 1, { steps: 3 })
  await presenter.mouse.up()
  await expect(slider(audience, '你的猜测')).toHaveValue('0')
  await slider(audience, '你的猜测').focus()
  await press(audience, 'ArrowRight', 'ArrowRight')
  await expect(slider(presenter, '你的猜测')).toHaveValue('2')
  await press(audience, 'Escape', 'PageDown')
  for (const page of [audience, presenter])
    await expect(said(page)).toContainText('猜的是 2%')
})

test('the guess is drawn with a pen', async ({ context }) => {
  const page = await open(context, '/presenter/exponential')
  const grip = await gripBox(page)
  await page.evaluate(() => document.addEventListener('pointerdown', ({ pointerType }) => document.documentElement.dataset.pointer = pointerType, { capture: true }))
  const session = await context.newCDPSession(page)
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', share: number) => session.send('Input.dispatchMouseEvent', {
    type,
    x: grip.x + 30,
    y: grip.y + grip.height * share,
    button: 'left',
    buttons: type === 'mouseReleased' ? 0 : 1,
    clickCount: 1,
    pointerType: 'pen',
  })
  await pen('mousePressed', 0.5)
  for (const share of [0.4, 0.3, 0.2])
    await pen('mouseMoved', share)
  await pen('mouseReleased', 0.2)
  await expect(slider(page, '你的猜测')).toHaveValue(/^(?:7[5-9]|8[0-5])$/)
  expect(await page.evaluate(() => document.documentElement.dataset.pointer)).toBe('pen')
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/exponential\?clicks=1/)
})

test('c copies a link to what the audience sees, from the presenter\'s window too; Ctrl+C does not', async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await open(context, '/presenter/exponential?clicks=2')
  await slider(page).fill('12')
  await expect(page).toHaveURL(/doubling=12/)
  await press(page, 'Escape', 'Control+c')
  await expect(page.locator('.share-toast')).toHaveCount(0)
  // What the slider has changed may be read out in between.
  await expect(async () => {
    await press(page, 'c')
    await expect(page.locator('.share-toast')).toContainText('已复制')
    await expect(page.getByRole('status')).toContainText('已复制', { timeout: 2_000 })
  }).toPass()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url().replace('/presenter/', '/'))
})

test('q puts the QR code on every window, as large as a room needs, and follows the piece', async ({ browser, baseURL, browserName }) => {
  test.skip(browserName !== 'chromium')
  // By another name than localhost, as the room would come to it. Once more where the server has just closed the connection that
  // the request was to go by: Node takes one that has been idle for as long as the server lets it be.
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' })
  await context.route('http://deck.test/**', async route => route.fulfill({ response: await route.fetch({ url: route.request().url().replace('http://deck.test/', baseURL!), maxRetries: 3 }) }))
  const windows = []
  for (const path of ['/exponential?clicks=2', '/presenter/exponential?clicks=2']) {
    const page = await context.newPage()
    await page.goto(`http://deck.test/#${path}`)
    await currentSlide(page).locator('h1').first().waitFor()
    windows.push(page)
  }
  const [audience, presenter] = windows as [typeof windows[0], typeof windows[0]]
  await press(presenter, 'q')
  const picture = audience.getByRole('img', { name: /^二维码，通往 http:\/\/deck\.test\/#\/exponential\?clicks=2$/ })
  await expect(picture.locator('svg')).toBeVisible()
  expect((await picture.boundingBox())!.width).toBeGreaterThanOrEqual(200)
  expect(await scan(audience, picture)).toBe('http://deck.test/#/exponential?clicks=2')
  await expect(presenter.getByRole('img', { name: /二维码/ })).toBeVisible()

  await slider(audience).fill('12')
  await expect(audience.getByRole('img', { name: /doubling=12$/ })).toBeVisible()
  await expect(audience.getByRole('complementary', { name: '二维码' })).toContainText('deck.test/#/exponential?clicks=2&doubling=12')
  await press(presenter, 'q')
  await expect(audience.getByRole('complementary', { name: '二维码' })).toHaveCount(0)

  // The last slide has the deck's own to scan as well, whatever it was built for.
  await press(presenter, 'End', 'ArrowDown', 'ArrowDown', 'ArrowDown')
  const own = currentSlide(audience).getByRole('img', { name: '这份讲稿的二维码' })
  await expect(own.locator('svg')).toBeVisible()
  expect(await scan(audience, own)).toBe('http://deck.test/')
  await context.close()
})

/** What a phone's camera reads in a picture on the screen. */
async function scan(page: Page, picture: Locator): Promise<string | undefined> {
  const screenshot = await picture.screenshot()
  // As one text of the dark and the light points: a list of a million numbers takes seconds to be told.
  const { width, height, points } = await page.evaluate(async (source) => {
    const image = new Image()
    image.src = `data:image/png;base64,${source}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!
    canvas.drawImage(image, 0, 0)
    const { width, height, data } = canvas.getImageData(0, 0, image.width, image.height)
    let points = ''
    for (let red = 0; red < data.length; red += 4)
      points += data[red]! < 128 ? '#' : ' '
    return { width, height, points }
  }, screenshot.toString('base64'))
  const colours = Array.from(points, point => point === '#' ? [0, 0, 0, 255] : [255, 255, 255, 255])
  return jsQR(Uint8ClampedArray.from(colours.flat()), width, height)?.data
}

test('a screen reader hears the slide when it changes, what a click brings, and what a piece says, once', async ({ context }) => {
  const page = await open(context, '/exponential?clicks=6')
  await expect(page.locator('[aria-live], [role=status], output:not([aria-hidden])')).toHaveCount(1)
  const status = page.getByRole('status')
  // What is moved while the page is still being opened is part of what the screen reader itself reads then.
  let months = 11
  await expect(async () => {
    months += 1
    await slider(page).fill(String(months))
    await expect(status).toContainText(`每 ${months} 个月翻一番`, { timeout: 2_000 })
  }).toPass()
  await press(page, 'Escape', 'PageDown')
  await expect(status.locator('p').last()).toContainText(/^第 9 页，共 \d+ 页：/)
  await expect(page).toHaveTitle(/ · 竞相向上$/)
  await expect(page.locator('#slideshow > [data-slidev-no]:not([inert])').filter({ visible: true })).toHaveCount(1)

  await page.goto('/#/4')
  await expect(status).toContainText('第 4 页')
})
