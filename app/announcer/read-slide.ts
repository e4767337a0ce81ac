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

/** Without `checkVisibility`, which Safari has since 17.4 only. */
function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
}

/** The line that an element stands on: the next box around it that is not part of a line itself. */
function blockOf(element: Element): Element {
  return element.parentElement && getComputedStyle(element).display === 'inline' ? blockOf(element.parentElement) : element
}

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
    if (!text.trim() || parent.closest(UNREAD) || !isVisible(parent))
      continue
    const block = blockOf(parent)
    const last = lines.at(-1)
    if (last?.block === block)
      last.text += text
    else
      lines.push({ block, text })
  }
  return lines.map(({ text }) => text.trim())
}
