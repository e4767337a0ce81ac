/**
 * Runs in the page, on the slide that is on screen, and says in sentences what a viewer would notice:
 * text that leaves the canvas or the box it stands in, lies on other text, or is too small to read.
 * @param slide the visible slide's element
 * @param minimum the smallest size of text, in pixels of the canvas
 */
export function inspectSlide(slide: HTMLElement | SVGElement, minimum: number): string[] {
  interface Box { left: number, right: number, top: number, bottom: number }
  /** A line of text as it stands on the screen: its glyphs' box, without the leading of its face. */
  interface Line extends Box { text: string, parent: Element, block: Element }

  const problems: string[] = []
  const canvas = slide.getBoundingClientRect()
  const scale = canvas.width / slide.clientWidth
  const tolerance = 1.5 * scale
  const lines: Line[] = []

  const leaves = (inner: Box, outer: Box) => inner.left < outer.left - tolerance || inner.right > outer.right + tolerance
    || inner.top < outer.top - tolerance || inner.bottom > outer.bottom + tolerance

  const isBox = (element: Element) => {
    const style = getComputedStyle(element)
    return style.overflow !== 'visible'
      || style.backgroundColor !== 'rgba(0, 0, 0, 0)'
      || ['top', 'right', 'bottom', 'left'].filter(side => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0).length > 1
  }

  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const node = texts.currentNode
    const text = node.textContent!.replaceAll('\u200B', '').trim()
    const parent = node.parentElement!
    if (!text || parent.closest('[aria-hidden="true"]:not(svg, .katex-html), .katex-mathml, .visually-hidden, style, title, desc'))
      continue
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      continue

    const size = Number.parseFloat(getComputedStyle(parent).fontSize)
    if (size < minimum)
      problems.push(`"${text}" is ${size} px`)

    const range = document.createRange()
    range.selectNodeContents(node)
    const block = parent.closest('.katex, text, p, li, td, th, h1, h2, dt, dd, label, button, figcaption, div, a')!
    for (const { left, right, top, bottom, width } of range.getClientRects()) {
      const middle = (top + bottom) / 2
      const half = size * scale / 2
      if (width > 0)
        lines.push({ text, parent, block, left, right, top: middle - half, bottom: middle + half })
    }
  }

  for (const line of lines) {
    if (leaves(line, canvas))
      problems.push(`"${line.text}" leaves the canvas`)
    for (let box: Element | null = line.parent; box && box !== slide; box = box.parentElement) {
      if (!box.closest('svg') && isBox(box) && leaves(line, box.getBoundingClientRect()))
        problems.push(`"${line.text}" leaves its <${box.localName} class="${box.className}">`)
      // What is placed by hand, such as a legend on its frame, may stand outside of the boxes around it.
      if (getComputedStyle(box).position === 'absolute')
        break
    }
  }

  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (one.block === other.block || one.block.contains(other.block) || other.block.contains(one.block))
        continue
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      if (across > tolerance && down > tolerance)
        problems.push(`"${one.text}" lies on "${other.text}"`)
    }
  })
  return problems
}
