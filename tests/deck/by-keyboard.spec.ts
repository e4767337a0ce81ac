import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { loadTalk } from './load-talk'
import { currentSlide, walkDeck } from './walk'

const { talk } = await loadTalk()

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

test('by the keyboard alone, every control of every slide is reached and seen, and nothing moves of itself', async ({ page }) => {
  test.setTimeout(300_000)
  const problems: string[] = []
  /** The controls that were tabbed through: where a click has brought none, they aren't once more. */
  const tabbed = new Set<string>()
  await walkDeck(page, talk.length, async ({ no, click }) => {
    const here = `slide ${no}, click ${click}`
    const moving = await page.evaluate(() => document.getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => (effect as KeyframeEffect).target!.outerHTML.slice(0, 120) + JSON.stringify(effect!.getComputedTiming())))
    problems.push(...moving.map(element => `${here}: moves: ${element}`))

    const controls = await currentSlide(page).evaluate(slide => Array.from(slide.querySelectorAll<HTMLElement>('a[href], button:enabled, input:enabled, summary, [tabindex="0"]'))
      .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.matches('[type=radio]:not(:checked), [tabindex="-1"]'))
      .map(element => element.outerHTML.slice(0, 120)))
    const all = [no, ...controls].join()
    if (controls.length === 0 || tabbed.has(all))
      return
    tabbed.add(all)
    const { stops, unseen } = await tabThrough(page)
    problems.push(...controls.filter(control => !stops.includes(control)).map(control => `${here}: not reached: ${control}`))
    problems.push(...unseen.map(control => `${here}: focus not seen: ${control}`))
    await page.keyboard.press('Escape')
  })
  expect(problems).toEqual([])
})

/** Presses Tab until the focus has been through the whole window. */
async function tabThrough(page: Page): Promise<{ stops: string[], unseen: string[] }> {
  const LIMIT = 80
  const stops: string[] = []
  const unseen: string[] = []
  for (let press = 0; press < LIMIT; press++) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body)
        return undefined
      const isRinged = (element: Element | null) => {
        const { outlineStyle, outlineWidth, boxShadow } = element ? getComputedStyle(element) : { outlineStyle: 'none', outlineWidth: '0', boxShadow: 'none' }
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
      }
      return {
        control: element.outerHTML.slice(0, 120),
        isInSlide: element.closest('.deck-slide') !== null,
        isSeen: isRinged(element) || isRinged(element.closest('label')),
      }
    })
    if (!focus)
      break
    if (!focus.isInSlide)
      continue
    stops.push(focus.control)
    if (!focus.isSeen)
      unseen.push(focus.control)
  }
  return { stops, unseen }
}
