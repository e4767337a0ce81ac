import { expect, test } from '@playwright/test'
import { CURRENT_SLIDE, inspectSlide, lowContrast } from './inspect'
import { axeViolations, openInspector } from './inspector'
import { loadTalk } from './load-talk'
import { currentSlide, walkDeck } from './walk'

/** The smallest text that a chart's label may have, in pixels of the canvas. */
const SMALLEST_TEXT = 14

const { talk, clicks: marked } = await loadTalk()
/** Whether each slide of the talk says who speaks. */
const hasVoices = talk.some(({ claims }) => Object.keys(claims).length > 0)

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`every slide at every click, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 1960, height: 1104 }, contextOptions: { reducedMotion: 'reduce' } })
    test.slow()

    test('fits, is legible, accessible, in the deck\'s own type, shows who speaks, and asks no other host', async ({ page, baseURL }) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          complaints.push(`console: ${message.text()}`)
      })
      page.on('pageerror', error => complaints.push(`page: ${error.message}`))
      page.on('requestfailed', request => complaints.push(`failed: ${request.url()}`))
      page.on('response', response => response.ok() || complaints.push(`${response.status()}: ${response.url()}`))
      page.on('request', (request) => {
        if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== new URL(baseURL!).origin)
          complaints.push(`asked: ${request.url()}`)
      })

      const clicks = new Map<number, number>()
      const voices = talk.map(() => new Set<string>())
      const look = await openInspector(page)
      await walkDeck(page, talk.length, async ({ no, click }) => {
        clicks.set(no, click)
        const here = `slide ${no}, click ${click}`
        const slide = currentSlide(page)
        const tags = slide.locator('[data-voice]:visible')
        for (const voice of await tags.evaluateAll(tags => tags.map(tag => (tag as HTMLElement).dataset.voice!)))
          voices[no - 1]!.add(voice)
        const problems = [
          ...await page.evaluate(inspectSlide, { selector: CURRENT_SLIDE, minimum: SMALLEST_TEXT }),
          ...await page.evaluate(lowContrast, CURRENT_SLIDE),
          // What the colours have no part in is looked at once; with its last click all of a slide is there.
          ...colorScheme === 'light' ? await look.foreignFonts(no) : [],
          ...colorScheme === 'light' && click === marked[no - 1] ? await page.evaluate(axeViolations, CURRENT_SLIDE) : [],
        ]
        complaints.push(...problems.map(problem => `${here}: ${problem}`))
      })
      for (const { no, claims } of talk) {
        const shown = voices[no - 1]!
        if (hasVoices && shown.size === 0)
          complaints.push(`slide ${no} doesn't say who speaks`)
        const hidden = Object.keys(claims).filter(voice => !shown.has(voice))
        complaints.push(...hidden.map(voice => `slide ${no} carries claims of ${voice} and doesn't show it`))
      }
      expect(complaints).toEqual([])

      expect(talk.map(({ no }) => clicks.get(no)), 'clicks of each slide, and [click] in its notes').toEqual(marked)
    })
  })
}
