import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { currentSlide, openDeck } from '../deck/walk'

test.use({ viewport: { width: 1960, height: 1104 }, contextOptions: { reducedMotion: 'reduce' } })

const piece = (page: Page) => currentSlide(page).locator('[data-piece]')
/** What the picture says, in words that a screen reader comes to. */
const said = (page: Page) => piece(page).locator('.visually-hidden')

async function showTable(page: Page): Promise<void> {
  // They stand there while somebody reaches for them.
  await piece(page).getByRole('button', { name: '更多' }).press('Enter')
  await piece(page).getByRole('button', { name: '数据表' }).click()
}

test.describe('by link', () => {
  test('a link opens the exponential in the state that it names', async ({ page }) => {
    await openDeck(page, '/exponential?clicks=3&doubling=12&lookback=36&scale=log')
    await expect(said(page)).toContainText('每 12 个月翻一番：爆发前 36 个月只完成 1/8（12.5%）')
    await showTable(page)
    // Three doublings in 36 months: 1/8, 1/4, 1/2, 1.
    await expect(piece(page).locator('tbody tr')).toHaveCount(4)
    await expect(piece(page).locator('tbody tr').first()).toContainText('1/8')
  })

  test('a link opens the ledger in the state that it names', async ({ page }) => {
    await openDeck(page, '/ledger?clicks=3&view=company&growth=3&multiple=2&generations=3&margin=100')
    await showTable(page)
    // Training 1, 3, 9; revenue 2, 6: the company has −1, 2 − 3 = −1, 6 − 9 = −3.
    await expect(piece(page).getByRole('row', { name: '第 3 年' })).toContainText('亏 −3')
    // −1 − 1 − 3 by company, and 18 on the way: 1 + 3 + 9 by model.
    await expect(piece(page).locator('.equation')).toHaveText('−5 + 在路上的 18 = +13')
  })

  test('a link opens the race in the state that it names', async ({ page }) => {
    await openDeck(page, '/race?clicks=4&leaders=2&reward=0.3')
    await showTable(page)
    // p* = 0.9 − 0.7 · 0.3 = 0.69 of ten firms; with two leaders, and four in ten of the other eight, five are safe at first.
    await expect(piece(page).getByRole('row', { name: '临界点' })).toContainText('6.9 家')
    await expect(piece(page).getByRole('row', { name: '起点' })).toContainText('5 家')
  })

  test('a value out of range is clamped and one that is none is ignored, both said', async ({ page }) => {
    await openDeck(page, '/exponential?clicks=2&doubling=600&lookback=soon&scale=constructor')
    await expect(page.getByRole('status')).toContainText('「翻番时间」超出范围，改用24 个月')
    await expect(page.getByRole('status')).toContainText('「往回看」无法识别')
    await expect(page.getByRole('status')).toContainText('「纵轴」无法识别')
    await expect(said(page)).toContainText('每 24 个月翻一番')
  })

  test('copies a link to this very state', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openDeck(page, '/exponential?clicks=2&doubling=12')
    await piece(page).getByRole('button', { name: '复制链接' }).click()
    await expect(piece(page).getByRole('button', { name: '已复制' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  })
})

test.describe('in hand', () => {
  test('the keyboard moves a slider; numbers and address follow; the next click gives it back to the story', async ({ page }) => {
    await openDeck(page, '/exponential?clicks=2')
    const slider = piece(page).getByRole('slider', { name: '往回看' })
    await slider.focus()
    await page.keyboard.press('ArrowLeft')
    await expect(slider).toHaveAttribute('aria-valuetext', '23 个月')
    await expect(page).toHaveURL(/lookback=23/)

    await page.keyboard.press('Escape')
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/clicks=3$/)
    await expect(slider).toHaveAttribute('aria-valuetext', '24 个月')
  })

  test('a pointer leaves the keys to the talk', async ({ page }) => {
    await openDeck(page, '/exponential?clicks=2')
    await piece(page).getByRole('slider', { name: '翻番时间' }).click()
    await expect(page).toHaveURL(/doubling=/)
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/clicks=3$/)
    await showTable(page)
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/clicks=4$/)
  })

  test('a guess is drawn on the picture and stays for the answer', async ({ page }) => {
    await openDeck(page, '/exponential')
    const grip = (await piece(page).locator('.grip').boundingBox())!
    await page.mouse.move(grip.x + 30, grip.y + grip.height / 2)
    await page.mouse.down()
    await page.mouse.move(grip.x + 30, grip.y + grip.height - 1, { steps: 4 })
    await page.mouse.up()
    const slider = piece(page).getByRole('slider', { name: '你的猜测' })
    await expect(slider).toHaveValue('0')
    await slider.fill('60')
    await page.keyboard.press('Escape')
    await page.keyboard.press('PageDown')
    await expect(said(page)).toContainText('你猜 60%，实际 6.25%，高估 9.6 倍')
  })

  test('the two costs are a game: where G comes down to R, the sign turns, and it is said', async ({ page }) => {
    await openDeck(page, '/ledger?clicks=4')
    const headline = currentSlide(page).getByRole('heading', { level: 1 })
    // Set while the deck was built, with today's numbers in it, for the eyes and for a screen reader.
    const formula = piece(page).locator('.formula')
    await expect(headline).toHaveText('G 大于 R，公司账面就亏')
    await expect(formula.locator('.result')).toHaveText('−8')
    await piece(page).getByRole('slider', { name: '训练费代代涨几倍 G' }).fill('2')
    await expect(headline).toHaveText('G 等于 R，公司从第 2 年起不赚不亏')
    await expect(formula.locator('math')).toContainText('2×(2−2)=0')
    await piece(page).getByRole('slider', { name: '训练费代代涨几倍 G' }).fill('1.5')
    await expect(headline).toHaveText('G 小于 R，公司从第 2 年起就赚')
    await expect(formula.locator('.result')).toHaveText('0.75')
    expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /katex.*\.js$/i.test(name)).length)).toBe(0)
  })

  test('one button brings the story\'s values back', async ({ page }) => {
    await openDeck(page, '/exponential?clicks=2&doubling=12')
    await piece(page).getByRole('button', { name: '还原' }).click()
    await expect(piece(page).getByRole('slider', { name: '翻番时间' })).toHaveAttribute('aria-valuetext', '6 个月')
    await expect(page).toHaveURL(/clicks=2$/)
  })

  test('leaving the slide takes its parameters out of the address', async ({ page }) => {
    await openDeck(page, '/exponential?clicks=5&doubling=12')
    await page.keyboard.press('PageDown')
    await expect(currentSlide(page)).not.toHaveAttribute('data-slidev-no', '8')
    await expect(page).not.toHaveURL(/doubling/)
  })
})

for (const [alias, name] of [['exponential', 'exponential-growth'], ['ledger', 'two-cost-profit'], ['race', 'race-comparison']] as const) {
  test(`${name} is one figure with a name, an alternative in words, and everything in reach of the keyboard`, async ({ page }) => {
    await openDeck(page, `/${alias}?clicks=2`)
    const figure = page.getByRole('figure').and(page.locator(`[data-piece="${name}"]:visible`))
    await expect(figure).toHaveCount(1)
    await expect(figure).toHaveAccessibleName(/\p{Script=Han}/u)
    await expect(figure).toHaveAccessibleDescription(/\p{Script=Han}.*\d/u)

    const controls = figure.locator('input, button:enabled')
    await controls.first().focus()
    for (const control of await figure.getByRole('slider').all()) {
      await control.focus()
      await expect(control).toBeFocused()
      await expect(control).toHaveAttribute('aria-valuetext', /\S/)
    }
    await figure.getByRole('button', { name: '更多' }).press('Enter')
    await figure.getByRole('button', { name: '数据表' }).focus()
    await page.keyboard.press('Enter')
    await expect(figure.getByRole('table')).toHaveCount(1)
  })
}
