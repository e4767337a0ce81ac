import type { Page } from '@playwright/test'
import axe from 'axe-core'

/**
 * Runs in the page, and says what axe's rules find: what is wrong, and what text it can't hold against its ground, as that
 * would pass whatever its colour is.
 * @param where to look
 * @param where.selector of the element
 * @param where.rules the rules' names; all when left out
 */
export async function axeProblems({ selector, rules }: { selector: string, rules?: string[] }): Promise<string[]> {
  const { violations, incomplete } = await window.axe.run(selector, { resultTypes: ['violations', 'incomplete'], ...rules ? { runOnly: rules } : {} })
  return [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')]
    .flatMap(({ id, nodes }) => nodes.map(node => `axe ${id}: ${node.html} ${node.any[0]?.message ?? ''}`))
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
      // KaTeX's MathML is there for screen readers alone and is never drawn.
      selector: `#slideshow [data-slidev-no="${no}"] *:not(.katex, .katex-mathml, .katex-mathml *)`,
    })
    const found = await Promise.all(nodeIds.map(async (nodeId) => {
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
      return fonts.filter(font => !font.isCustomFont).map(font => `${font.glyphCount} glyphs in ${font.familyName}`)
    }))
    return [...new Set(found.flat())]
  }

  const violations = (no: number, rules: string[] | undefined): Promise<string[]> => page.evaluate(axeProblems, { selector: `#slideshow [data-slidev-no="${no}"]`, rules })

  return { foreignFonts, violations }
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
