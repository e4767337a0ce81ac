import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { stage as growthStage, story as growthStory } from '../../components/pieces/exponential-growth/stages'
import { stage as raceStage, story as raceStory } from '../../components/pieces/race-comparison/stages'
import { durationOf } from '../../components/pieces/shared/motion'
import { stage as ledgerStage } from '../../components/pieces/two-cost-profit/stages'
import { story as ledgerStory } from '../../components/pieces/two-cost-profit/story'
import { loadTalk } from '../deck/load-talk'
import { currentSlide, openDeck } from '../deck/walk'
import { press } from '../windows/windows'
import { hand, openMore, piece, reach, said, showTable, slider, use } from './piece'

const { slides, title } = await loadTalk()

test.use({ viewport: { width: 1960, height: 1104 }, contextOptions: { reducedMotion: 'reduce' } })

/** Each piece by its slide's alias: its name, what its headline says at each click, and how long it moves to it, in milliseconds. */
const pieces = {
  exponential: {
    name: 'exponential-growth',
    headlines: growthStory.map(({ values }, step) => growthStage(step, values).telling.headline),
    durations: growthStory.map(({ motion }) => durationOf(motion)),
  },
  ledger: {
    name: 'two-cost-profit',
    headlines: ledgerStory.map(({ values }, step) => ledgerStage(step, values).telling.headline),
    durations: ledgerStory.map(({ motion }) => durationOf(motion)),
  },
  race: {
    name: 'race-comparison',
    headlines: raceStory.map(({ values }, step) => raceStage(step, values).telling.headline),
    durations: raceStory.map(({ motion }) => durationOf(motion)),
  },
}

/** The address once it has come to a click of its piece, with no parameters. */
const atClick = (click: number): RegExp => click === 0 ? /\/(?:exponential|ledger|race|\d+)(?:\?clicks=0)?$/ : new RegExp(`\\?clicks=${click}$`)

/** A row of the table, by its head. */
const row = (page: Page, head: string) => piece(page).getByRole('row').filter({ has: page.getByRole('rowheader', { name: head, exact: true }) })

/** Lets the pictures move from now on. */
async function allowMovement(page: Page): Promise<void> {
  await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', () => document.documentElement.dataset.moves = ''))
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  // The page hears of it with its next frame.
  await expect(page.locator('html[data-moves]')).toHaveCount(1)
}

test.describe('by link', () => {
  test('a link opens the exponential in the state that it names', async ({ page }) => {
    await openDeck(page, '/exponential?clicks=3&doubling=12&lookback=36&scale=log')
    await expect(said(page)).toContainText('每 12 个月翻一番：爆发前 36 个月完成 1/8（12.5%）')
    await showTable(page)
    // Three doublings in 36 months: 1/8, 1/4, 1/2, 1.
    await expect(piece(page).locator('tbody tr')).toHaveCount(4)
    await expect(piece(page).locator('tbody tr').first()).toContainText('1/8')
  })

  test('a link opens the ledger in the state that it names', async ({ page }) => {
    await openDeck(page, '/ledger?clicks=3&view=company&growth=3&multiple=2&generations=3&margin=100')
    await showTable(page)
    // Training 1, 3, 9; revenue 2, 6: the company has −1, 2 − 3 = −1, 6 − 9 = −3.
    for (const [year, result] of [['第 1 年', '−1'], ['第 2 年', '−1'], ['第 3 年', '−3'], ['合计', '−5']] as const)
      await expect(row(page, year)).toContainText(result)
  })

  test('a link opens the race in the state that it names', async ({ page }) => {
    await openDeck(page, '/race?clicks=4&leaders=2&reward=0.3')
    await showTable(page)
    // p* = 0.9 − 0.7 · 0.3 = 0.69; beside two leaders 40 % of the other eight, 3.2, choose safety: five in all.
    await expect(row(page, '临界点')).toContainText('6.9 家')
    await expect(row(page, '起点')).toContainText('5 家')
  })

  test('a value out of range is clamped and one that is none is ignored, both said', async ({ page }) => {
    await openDeck(page, '/exponential?clicks=2&doubling=600&lookback=soon&scale=constructor')
    await expect(page.getByRole('status')).toContainText('「多久翻一番」超出范围，改用24 个月')
    await expect(page.getByRole('status')).toContainText('「往回看多久」无法识别')
    await expect(page.getByRole('status')).toContainText('「纵轴」无法识别')
    await expect(said(page)).toContainText('每 24 个月翻一番')
  })

  test('copies a link to this very state', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openDeck(page, '/exponential?clicks=2&doubling=12')
    await openMore(page)
    await use(page, piece(page).getByRole('button', { name: '复制链接' }))
    await expect(piece(page).getByRole('button', { name: '已复制' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  })

  test('pasted over another it means what it says, and so does the way back; a click gives the story its own values back', async ({ page }) => {
    await openDeck(page, '/exponential?clicks=2&doubling=12')
    const states: [hash: string, click: number, doubling: string][] = [
      // Another click with the same parameters, the same click with others, another slide's with none.
      ['#/exponential?clicks=5&doubling=12', 5, '12 个月'],
      ['#/exponential?clicks=5&doubling=3', 5, '3 个月'],
      ['#/exponential?clicks=3', 3, '6 个月'],
    ]
    for (const [hash, click, doubling] of states) {
      await page.evaluate(hash => location.hash = hash, hash)
      await expect(slider(page), hash).toHaveAttribute('aria-valuetext', doubling)
      await expect(page).toHaveURL(new RegExp(`${hash.replace('?', '\\?')}$`))
      expect(await stepOf(page)).toBe(click)
    }
    for (const [hash, click, doubling] of [...states.slice(0, -1).reverse(), ['#/exponential?clicks=2&doubling=12', 2, '12 个月'] as const]) {
      await page.goBack()
      await expect(slider(page), `back to ${hash}`).toHaveAttribute('aria-valuetext', doubling)
      await expect(page).toHaveURL(new RegExp(`${hash.replace('?', '\\?')}$`))
      expect(await stepOf(page)).toBe(click)
    }
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(atClick(3))
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '6 个月')
  })
})

/** The step that the exponential's picture tells, by what it says. */
async function stepOf(page: Page): Promise<number> {
  const caption = await piece(page).locator('figcaption').textContent()
  return ['他打的比方', '人不太能理解', '翻了', '一样多', '对数', '四级', '二十种未来'].findIndex(words => caption!.includes(words))
}

test.describe('in hand', () => {
  test('the keyboard moves a slider; numbers and address follow; the next click gives it back to the story', async ({ page }) => {
    await openDeck(page, '/exponential?clicks=2')
    const lookback = slider(page, '往回看多久')
    await lookback.focus()
    await page.keyboard.press('ArrowLeft')
    await expect(lookback).toHaveAttribute('aria-valuetext', '23 个月')
    await expect(page).toHaveURL(/lookback=23/)

    await page.keyboard.press('Escape')
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/clicks=3$/)
    await openMore(page)
    await expect(lookback).toHaveAttribute('aria-valuetext', '24 个月')
  })

  test('a pointer leaves the keys to the talk', async ({ page }) => {
    await openDeck(page, '/exponential?clicks=2')
    await use(page, slider(page))
    await expect(page).toHaveURL(/doubling=/)
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/clicks=3$/)
    await showTable(page)
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/clicks=4$/)
  })

  test('the two costs are a game: where G comes down to R, the sign turns, and it is said', async ({ page }) => {
    await openDeck(page, '/ledger?clicks=4')
    const headline = currentSlide(page).getByRole('heading', { level: 1 })
    // Set while the deck was built, with today's numbers in it, for the eyes and for a screen reader.
    const formula = piece(page).locator('.formula')
    await expect(headline).toHaveText('G 大于 R，公司账面就亏')
    await expect(formula.locator('.result')).toHaveText('−8')
    await piece(page).getByRole('slider', { name: '训练费是上代几倍 G' }).fill('2')
    await expect(headline).toHaveText('G 等于 R，公司从第 2 年起不赚不亏')
    await expect(formula.locator('math')).toContainText('2×(2−2)=0')
    await piece(page).getByRole('slider', { name: '训练费是上代几倍 G' }).fill('1.5')
    await expect(headline).toHaveText('G 小于 R，公司从第 2 年起就赚')
    await expect(formula.locator('.result')).toHaveText('0.75')
    expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /katex.*\.js$/i.test(name)).length)).toBe(0)
  })

  test('one button brings the story\'s values back', async ({ page }) => {
    await openDeck(page, '/exponential?clicks=2&doubling=12')
    const reset = piece(page).getByRole('button', { name: '还原' })
    await use(page, reset)
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '6 个月')
    await expect(page).toHaveURL(/clicks=2$/)
    await expect(reset).toBeDisabled()
  })

  test('leaving the slide takes its parameters out of the address', async ({ page }) => {
    await openDeck(page, '/exponential?clicks=6&doubling=12')
    await page.keyboard.press('PageDown')
    await expect(currentSlide(page)).not.toHaveAttribute('data-slidev-no', '8')
    await expect(page).not.toHaveURL(/doubling/)
  })

  test('the table and the drawer go with Escape and with the next click', async ({ page }) => {
    await openDeck(page, '/exponential?clicks=2')
    const drawer = piece(page).locator('.drawer')
    for (const key of ['Escape', 'PageDown']) {
      await openMore(page)
      await page.keyboard.press(key)
      await expect(drawer, key).toBeHidden()
      await showTable(page)
      await expect(drawer, 'the table takes its place').toBeHidden()
      await page.keyboard.press(key)
      await expect(piece(page).getByRole('table'), key).toHaveCount(0)
    }
    await expect(page).toHaveURL(/clicks=4$/)

    // With the last click it is the next slide that comes, and this one may come back.
    await openDeck(page, '/exponential?clicks=6')
    await showTable(page)
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/#\/9/)
    await page.keyboard.press('PageUp')
    await expect(page).toHaveURL(/clicks=6$/)
    await expect(piece(page)).toBeVisible()
    await expect(piece(page).getByRole('table')).toHaveCount(0)
  })
})

test.describe('the controls', () => {
  test('show at the audience\'s slide only while somebody reaches for them, and move nothing', async ({ page }) => {
    await page.clock.install()
    await openDeck(page, '/exponential?clicks=2')
    const svg = piece(page).locator('.picture svg')
    const box = await svg.boundingBox()
    const shown = async (opacity: '0' | '1', when: string) => {
      await expect(hand(page), when).toHaveCSS('opacity', opacity)
      await expect(hand(page), when).toHaveCSS('pointer-events', opacity === '1' ? 'auto' : 'none')
      expect(await svg.boundingBox(), when).toEqual(box)
    }
    await shown('0', 'before')
    // From here on time passes only when told to.
    await page.clock.pauseAt(new Date(Date.now() + 60_000))
    await reach(page)
    await shown('1', 'a mouse has moved')
    await page.clock.runFor(2_900)
    await shown('1', 'less than three seconds after')
    await page.clock.runFor(200)
    await shown('0', 'after three seconds')

    await slider(page).focus()
    await shown('1', 'the keyboard\'s focus is in them')
    await page.clock.runFor(10_000)
    await shown('1', 'and stays there')
    await page.keyboard.press('Escape')
    await shown('0', 'it has left them')

    // Who presses them needs them longer, also with a finger, which moves nothing.
    await reach(page)
    await page.clock.runFor(2_000)
    await piece(page).getByRole('button', { name: '更多' }).dispatchEvent('pointerup')
    await page.clock.runFor(2_000)
    await shown('1', 'one was pressed in between')
    await page.clock.runFor(2_000)
    await shown('0', 'three seconds after')
  })

  test('take their own presses, also on a small screen, where Slidev\'s buttons come up beside them', async ({ page }) => {
    for (const viewport of [{ width: 1280, height: 720 }, { width: 980, height: 552 }]) {
      await page.setViewportSize(viewport)
      await openDeck(page, '/exponential?clicks=2&doubling=12')
      // What is open keeps them from going.
      await openMore(page)
      for (const control of await hand(page).locator('input[type=range]:visible, button:visible').all())
        await control.click({ trial: true, timeout: 10_000 })
    }
  })

  test('always show in the presenter\'s window', async ({ page }) => {
    await page.clock.install()
    await page.goto('/#/presenter/exponential?clicks=2')
    await expect(slider(page)).toBeVisible()
    await page.clock.runFor(10_000)
    await expect(hand(page)).toHaveCSS('opacity', '1')
    await slider(page).click()
    await expect(page).toHaveURL(/doubling=/)
  })
})

for (const [alias, { name, headlines, durations }] of Object.entries(pieces)) {
  test.describe(name, () => {
    test('is one figure with a name, an alternative in words, and everything in reach of the keyboard', async ({ page }) => {
      await openDeck(page, `/${alias}?clicks=2`)
      const figure = page.getByRole('figure').and(page.locator(`[data-piece="${name}"]:visible`))
      await expect(figure).toHaveCount(1)
      await expect(figure).toHaveAccessibleName(/\p{Script=Han}/u)
      await expect(figure).toHaveAccessibleDescription(/\p{Script=Han}.*\d/u)

      await figure.getByRole('button', { name: '更多' }).focus()
      await page.keyboard.press('Enter')
      for (const control of await figure.getByRole('slider').all()) {
        await control.focus()
        await expect(control).toBeFocused()
        await expect(control).toHaveAttribute('aria-valuetext', /\S/)
      }
      await figure.getByRole('button', { name: '数据表' }).focus()
      await page.keyboard.press('Enter')
      await expect(figure.getByRole('table')).toHaveCount(1)
    })

    test('has a headline that follows its story, under a title that states', async ({ page }) => {
      const { frontmatter } = slides.find(({ frontmatter }) => frontmatter.routeAlias === alias)!
      await openDeck(page, `/${alias}`)
      for (const [click, headline] of headlines.entries()) {
        await expect(currentSlide(page).locator('h1'), `click ${click}`).toHaveText([headline])
        await expect(page).toHaveTitle(`${frontmatter.title} · ${title}`)
        if (click < headlines.length - 1)
          await page.keyboard.press('PageDown')
      }
      // What is asked first is answered, by the words that the outline has.
      expect(headlines[0]).toMatch(/？$/)
      expect(headlines.slice(1)).toContain(frontmatter.title)
      expect(frontmatter.title).not.toMatch(/？$/)
    })

    test('moves from click to click, each time to the picture that stands there without movement; the next click ends a movement', async ({ page }) => {
      const last = headlines.length - 1
      const picture = () => piece(page).locator('svg').evaluate(svg => svg.outerHTML)
      await page.clock.install()
      await openDeck(page, `/${alias}`)
      await page.clock.pauseAt(new Date(Date.now() + 60_000))

      async function go(key: 'PageDown' | 'PageUp', click: number): Promise<void> {
        await press(page, key)
        await expect(currentSlide(page).locator('h1')).toHaveText(headlines[click]!)
        await expect(page).toHaveURL(atClick(click))
      }
      /** Lets so many milliseconds of a movement pass: its first frame, and one at their end. */
      async function pass(duration: number): Promise<void> {
        await page.clock.runFor(20)
        await page.clock.fastForward(duration)
      }

      const still: string[] = [await picture()]
      for (let click = 1; click <= last; click++) {
        await go('PageDown', click)
        still.push(await picture())
      }
      for (let click = last - 1; click >= 0; click--)
        await go('PageUp', click)
      expect(await picture()).toBe(still[0])

      await allowMovement(page)
      for (let click = 1; click <= last; click++) {
        await go('PageDown', click)
        await pass(durations[click]! * 0.6)
        const halfway = await picture()
        expect(halfway, `click ${click} halfway`).not.toBe(still[click])
        expect(halfway, `click ${click} halfway`).not.toBe(still[click - 1])
        await pass(durations[click]!)
        expect(await picture(), `click ${click} at the end`).toBe(still[click])
      }

      for (let click = last - 1; click >= 0; click--) {
        await go('PageUp', click)
        await pass(1_000)
      }
      for (let click = 1; click <= last; click++) {
        await go('PageDown', click)
        await pass(300)
      }
      await pass(durations[last]!)
      expect(await picture(), 'after clicks in a hurry').toBe(still[last])
    })
  })
}

test('a click that comes while the line is being drawn finds it drawn, and goes on from there', async ({ page }) => {
  const path = () => piece(page).locator('.curve').getAttribute('points')
  await page.clock.install()
  await openDeck(page, '/exponential?clicks=2')
  await page.clock.pauseAt(new Date(Date.now() + 60_000))
  const drawn = await path()
  await page.keyboard.press('PageUp')
  await expect(page).toHaveURL(/clicks=1$/)

  await allowMovement(page)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/clicks=2$/)
  await page.clock.runFor(2_500)
  const halfway = await path()
  expect(halfway!.length).toBeGreaterThan(100)
  expect(halfway).not.toBe(drawn)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/clicks=3$/)
  await page.clock.runFor(20)
  expect(await path()).toBe(drawn)
  // The half that comes last has not begun to rise.
  const risen = () => piece(page).locator('.last').evaluateAll(([bar]) => Number(bar?.getAttribute('height') ?? 0))
  expect(await risen()).toBe(0)
  await page.clock.runFor(durationOf(growthStory[3]!.motion))
  expect(await risen()).toBeGreaterThan(100)
})
