import type { PluginSimple, StateCore, Token } from 'markdown-exit'
import { breakHeadline } from '../../app/headline/break-headline.ts'

/**
 * A rule of Markdown that names where the headlines of the slides may break, and keeps the end of every headline, paragraph
 * and item in one piece, so that no character stands alone on its last line.
 */
export const breakLines: PluginSimple = (markdown) => {
  markdown.core.ruler.push('break-lines', (state) => {
    state.tokens.forEach((token, index) => {
      if (token.type !== 'inline' || !token.children)
        return
      const isHeadline = state.tokens[index - 1]?.type === 'heading_open'
      const last = token.children.at(-1)
      token.children = token.children.flatMap(child => child.type === 'text' && (isHeadline || child === last) ? partsOf(child.content, isHeadline, state) : [child])
    })
  })
}

function partsOf(text: string, isHeadline: boolean, { Token }: StateCore): Token[] {
  const make = (type: 'text' | 'html_inline', content: string): Token => Object.assign(new Token(type, '', 0), { content })
  return breakHeadline(text).flatMap(({ text, mayBreakBefore, isKept }) => [
    ...mayBreakBefore && isHeadline ? [make('html_inline', '<wbr>')] : [],
    ...isKept ? [make('html_inline', '<span class="kept">'), make('text', text), make('html_inline', '</span>')] : [make('text', text)],
  ])
}
