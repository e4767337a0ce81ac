import type { Page } from '@playwright/test'
import axe from 'axe-core'

/**
 * Runs in the page, and says what axe's rules find wrong. All but the contrast of text: on a slide axe finds every text
 * overlapped by something that it can't name, and lets it pass whatever its colour is. `lowContrast` looks at that.
 * @param selector of the element
 */
export async function axeViolations(selector: string): Promise<string[]> {
  const { violations } = await window.axe.run(selector, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } })
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `axe ${id}: ${node.html}`))
}

/** Looks at a page through the browser's own tools: the fonts it really drew with, and axe's rules. */
export async function openInspector(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  await page.addInitScript(axe.source)

  /** Characters that no shipped face covers are drawn with one of the machine's own fonts, and so give themselves away. */
  async function foreignFonts(no: number): Promise<string[]> {
    const { root } = await devtools.send('DOM.getDocument', { depth: 0 })
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      // What is empty, as most of a drawing, has no text; KaTeX's MathML is there for screen readers alone and is never drawn.
      selector: `#slideshow [data-slidev-no="${no}"] *:not(:empty, .katex, .katex-mathml, .katex-mathml *)`,
    })
    const found = await Promise.all(nodeIds.map(async (nodeId) => {
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
      return fonts.filter(font => !font.isCustomFont).map(font => `${font.glyphCount} glyphs in ${font.familyName}`)
    }))
    return [...new Set(found.flat())]
  }

  return { foreignFonts }
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
