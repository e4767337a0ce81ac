import type { MarkdownExit } from 'markdown-exit'

const TAG = /<(\/?)(iframe|Youtube|Tweet|BlueSky)(?=[\s/>])/g

/**
 * Puts the deck's own component in the place of the tags that show another host's page, which the page's
 * Content-Security-Policy keeps out: `<iframe>` and Slidev's `<Youtube>`, `<Tweet>` and `<BlueSky>`.
 */
export function embeddedPages(markdown: MarkdownExit): void {
  for (const type of ['html_block', 'html_inline'] as const) {
    const render = markdown.renderer.rules[type]!
    markdown.renderer.rules[type] = async (...args) => (await render(...args)).replace(TAG, (_, slash: string, tag: string) =>
      slash ? '</EmbeddedPage' : `<EmbeddedPage of="${tag.toLowerCase()}"`)
  }
}
