import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import axe from 'axe-core'
import { CURRENT_SLIDE, inspectSlide } from './inspect'
import { loadTalk } from './load-talk'
import { currentSlide, walkDeck } from './walk'

/** The smallest text that a chart's label may have, in pixels of the canvas. */
const SMALLEST_TEXT = 14

const { slides, talk } = await loadTalk()

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
          // What the colours have no part in is looked at once.
          ...colorScheme === 'light' ? await look.foreignFonts(no) : [],
          ...await look.violations(no, colorScheme === 'light' ? undefined : ['color-contrast']),
        ]
        complaints.push(...problems.map(problem => `${here}: ${problem}`))
      })
      for (const { no, claims } of talk) {
        const shown = voices[no - 1]!
        if (shown.size === 0)
          complaints.push(`slide ${no} doesn't say who speaks`)
        const hidden = Object.keys(claims).filter(voice => !shown.has(voice))
        complaints.push(...hidden.map(voice => `slide ${no} carries claims of ${voice} and doesn't show it`))
      }
      expect(complaints).toEqual([])

      const marked = slides.map(slide => slide.note?.match(/\[click\]/g)?.length ?? 0)
      expect(talk.map(({ no }) => clicks.get(no)), 'clicks of each slide, and [click] in its notes').toEqual(marked)
    })
  })
}

/** Looks at a page through the browser's own tools: the fonts it really drew with, and axe's rules. */
async function openInspector(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  await page.addInitScript(axe.source)

  /** Characters that no shipped face covers are drawn with one of the machine's own fonts, and so give themselves away. */
  async function foreignFonts(no: number): Promise<string[]> {
    const { root } = await devtools.send('DOM.getDocument', { depth: 0 })
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      // KaTeX's MathML is there for screen readers alone and is never drawn.
      selector: `#slideshow [data-slidev-no="${no}"] *:not(.katex, .katex-mathml, .katex-mathml *)`,
    })
    const found = await Promise.all(nodeIds.map(async (nodeId) => {
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
      return fonts.filter(font => !font.isCustomFont).map(font => `${font.glyphCount} glyphs in ${font.familyName}`)
    }))
    return [...new Set(found.flat())]
  }

  async function violations(no: number, rules: string[] | undefined): Promise<string[]> {
    const { violations } = await page.evaluate(
      ({ selector, rules }) => window.axe.run(selector, { resultTypes: ['violations'], ...rules ? { runOnly: rules } : {} }),
      { selector: `#slideshow [data-slidev-no="${no}"]`, rules },
    )
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `axe ${id}: ${node.html}`))
  }

  return { foreignFonts, violations }
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
