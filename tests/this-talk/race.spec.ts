import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { currentSlide, openDeck } from '../deck/walk'
import { piece, use } from './piece'

test.use({ viewport: { width: 980, height: 552 } })

const picture = (page: Page) => piece(page).locator('svg.picture')
const firms = (page: Page) => picture(page).locator('.up .head')

test.describe('in hand', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('a firm that is clicked leads, another one by the button, and all win whoever leads', async ({ page }) => {
    await openDeck(page, '/race?clicks=2')
    await expect(picture(page)).toContainText('丁领先')
    // Not by the locator: a mark is a dot of a pen, which has no size of its own and so counts as unseen.
    const { x, y, width, height } = (await firms(page).nth(0).boundingBox())!
    await page.mouse.click(x + width / 2, y + height / 2)
    await expect(page).toHaveURL(/leader=1/)
    await expect(picture(page)).toContainText('甲领先')
    await use(page, piece(page).getByRole('button', { name: '换一家领先' }))
    await expect(page).toHaveURL(/leader=2/)
    await expect(picture(page)).toContainText('乙领先')
    await expect(picture(page)).toContainText('大家都赢')
    // Who leads is the room's choice, and stays when the story goes on.
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/clicks=3/)
    await expect(page).toHaveURL(/leader=2/)
  })

  test('the start is dragged across the tipping point, and the race goes the other way', async ({ page }) => {
    await openDeck(page, '/race?clicks=4')
    await expect(picture(page)).toContainText('起点 4 家')
    const ring = (await picture(page).locator('.start .ring').boundingBox())!
    const tip = (await picture(page).locator('.tip').boundingBox())!
    await page.mouse.move(ring.x + ring.width / 2, ring.y + ring.height / 2)
    await page.mouse.down()
    await page.mouse.move(tip.x + 40, tip.y + 60, { steps: 4 })
    await expect(currentSlide(page).getByRole('heading', { level: 1 })).toHaveText(/起点过了临界点/)
    await expect(picture(page)).toContainText('竞相向上：大家都赢')
    await page.mouse.up()
    await expect(page).toHaveURL(/start=6/)
  })
})

test('no verdict stands before its race is run', async ({ page }) => {
  await page.clock.install()
  await openDeck(page, '/race')
  await page.clock.runFor(2000)
  await page.keyboard.press('PageDown')
  await page.clock.runFor(2500)
  await expect(picture(page)).toContainText('竞相向下')
  await expect(picture(page)).not.toContainText('人人都输')
  await page.clock.runFor(3000)
  await expect(picture(page)).toContainText('人人都输')
})
