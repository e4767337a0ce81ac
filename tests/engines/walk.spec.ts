import { expect } from '@playwright/test'
import { CURRENT_SLIDE, foreignCharacters, inspectSlide, lowContrast } from '../deck/inspect'
import { axeViolations } from '../deck/inspector'
import { loadTalk } from '../deck/load-talk'
import { readSlideSelector } from '../phone/reading'
import { click, drawn, openSlides, PHONE, placeOf, press, says } from './deck'
import { complaintsOf, test } from './engine-test'
import { until } from './screen'

const { talk, clicks: marked } = await loadTalk()
const last = talk.length

/** As in Chromium (tests/deck, tests/phone), in pixels of the canvas and of the phone. */
const SMALLEST_TEXT = 14
const SMALLEST_TEXT_IN_READING = 16

for (const scheme of ['light', 'dark'] as const) {
  test(`every slide at every click, ${scheme}: nothing is cut, covered or in foreign type, and nothing goes wrong`, async ({ screen, deck }) => {
    test.slow()
    const problems: string[] = []
    const clicks: number[] = []
    await openSlides(screen, `${deck}#/1`, scheme)
    for (;;) {
      const { no, click } = await placeOf(screen)
      clicks[no - 1] = click
      const found = [
        ...await screen.evaluate(inspectSlide, { selector: CURRENT_SLIDE, minimum: SMALLEST_TEXT }),
        ...scheme === 'light' ? await screen.evaluate(foreignCharacters, CURRENT_SLIDE) : [],
        ...scheme === 'light' ? await screen.evaluate(plainEmphasis, CURRENT_SLIDE) : [],
        // With its last click all of a slide is there.
        ...click === marked[no - 1] ? [...await screen.evaluate(lowContrast, CURRENT_SLIDE), ...scheme === 'light' ? await screen.evaluate(axeViolations, CURRENT_SLIDE) : []] : [],
      ]
      problems.push(...found.map(problem => `slide ${no}, click ${click}: ${problem}`))
      if (no === last)
        break
      await press(screen, 'PageDown')
    }
    problems.push(...await complaintsOf(screen))
    expect(problems).toEqual([])
    expect(clicks).toEqual(marked)
  })
}

/** Runs in the page, and names what is to be stressed and looks like what stands around it. */
function plainEmphasis(selector: string): string[] {
  return Array.from(document.querySelectorAll(`${selector} em`), em => ({ text: em.textContent, style: getComputedStyle(em) }))
    .filter(({ style }) => style.textDecorationLine !== 'underline' || style.textDecorationStyle !== 'dotted')
    .map(({ text }) => `"${text}" is not stressed`)
}

test('upright on a phone: nothing is cut or covered, at any step of the pieces, and nothing goes wrong', async ({ screen, deck }) => {
  test.slow()
  const problems: string[] = []
  await screen.open(`${deck}#/1`, PHONE)
  await until(screen, () => document.querySelector('.reading-slide h1') !== null, undefined)
  // All slides come once somebody is there.
  await screen.press('Shift')
  // By their numbers: for a moment the copies of the first slides stand there as well.
  await until(screen, last => new Set(Array.from(document.querySelectorAll('.reading-slide h1'), headline => headline.closest<HTMLElement>('.reading-slide')!.dataset.no)).size === last, last)
  await drawn(screen)

  async function inspect(no: number, when = ''): Promise<void> {
    const selector = readSlideSelector(no)
    const found = [
      ...await screen.evaluate(inspectSlide, { selector, minimum: SMALLEST_TEXT_IN_READING }),
      ...await screen.evaluate(foreignCharacters, selector),
    ]
    problems.push(...found.map(problem => `slide ${no}${when}: ${problem}`))
  }
  for (const { no } of talk)
    await inspect(no)
  const pieces = await screen.evaluate(() => Array.from(document.querySelectorAll<HTMLElement>('.reading-slide [data-piece]'), figure => figure.dataset.piece!), undefined)
  for (const piece of pieces) {
    const { no, steps } = await screen.evaluate((piece) => {
      const slide = document.querySelector(`[data-piece="${piece}"]`)!.closest<HTMLElement>('.reading-slide')!
      return { no: Number(slide.dataset.no), steps: Number(/第 1 \/ (\d+) 步/.exec(slide.textContent!)![1]) }
    }, piece)
    for (let step = 2; step <= steps; step++) {
      await click(screen, { piece, kind: 'button', name: '下一步' })
      await says(screen, piece, `第 ${step} / ${steps} 步`)
      await drawn(screen)
      await inspect(no, `, step ${step}`)
    }
  }
  const broken = await screen.evaluate(() => Array.from(document.querySelectorAll('.layout-fact .figure'), (figure) => {
    const range = document.createRange()
    range.selectNodeContents(figure)
    return { text: figure.textContent!.trim(), lines: range.getClientRects().length }
  }).filter(({ lines }) => lines > 1), undefined)
  problems.push(...broken.map(({ text }) => `"${text}" does not stand in one line`))
  expect(await screen.evaluate(() => document.documentElement.scrollWidth - innerWidth, undefined), 'no scrolling sideways').toBeLessThanOrEqual(0)
  problems.push(...await complaintsOf(screen))
  expect(problems).toEqual([])
})
