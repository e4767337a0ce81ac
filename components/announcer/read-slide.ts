/** What stands in a slide and is not its content: pictures that words tell as well, and controls, which speak for themselves. */
const UNREAD = [
  '[aria-hidden="true"]',
  'svg',
  'button',
  'input',
  'label',
  'legend',
  'table',
  '[role="group"]',
  'footer',
  'annotation',
  'style',
  '.slidev-vclick-hidden',
].join(',')

const SPACE = /[\s\u200B]+/g

const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, blockquote, figcaption, div, section, a'

/**
 * A slide's content as a screen reader comes to it: a line for each heading, paragraph, item or caption, in their order.
 * What a later click shows is left out.
 * @param slide the slide's element
 */
export function readSlide(slide: Element): string[] {
  const lines: { block: Element, text: string }[] = []
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement!
    const text = texts.currentNode.textContent!.replace(SPACE, ' ')
    if (!text.trim() || parent.closest(UNREAD) || !parent.checkVisibility({ visibilityProperty: true }))
      continue
    const block = parent.closest(BLOCKS)!
    const last = lines.at(-1)
    if (last?.block === block)
      last.text += text
    else
      lines.push({ block, text })
  }
  return lines.map(({ text }) => text.trim())
}
