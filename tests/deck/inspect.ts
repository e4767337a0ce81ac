/* eslint-disable e18e/prefer-static-regex -- each function goes into the page alone */
/** The slide on screen; the others that are loaded are hidden, or fade out and are out of reach. */
export const CURRENT_SLIDE = '#slideshow .slidev-page:not([inert])'

/**
 * Runs in the page, on a slide that is on screen, and says in sentences what a viewer would notice: text that leaves the
 * canvas or the box it stands in, lies on other text, or is too small to read; a headline with a line that begins with
 * punctuation, or that ends with one character alone.
 * @param slide where to look
 * @param slide.selector of the slide's element; the first that is visible is taken
 * @param slide.minimum the smallest size of text, in pixels of the canvas
 */
export function inspectSlide({ selector, minimum }: { selector: string, minimum: number }): string[] {
  const slide = [...document.querySelectorAll<HTMLElement>(selector)].find(element => element.getClientRects().length > 0)!
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

  // Not every engine knows all options of `checkVisibility`.
  const isVisible = (element: Element) => {
    if (element.getClientRects().length === 0 || getComputedStyle(element).visibility !== 'visible' || element.closest('details:not([open]) > :not(summary)'))
      return false
    for (let around: Element | null = element; around; around = around.parentElement) {
      if (getComputedStyle(around).opacity === '0')
        return false
    }
    return true
  }

  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const node = texts.currentNode
    const text = node.textContent!.replaceAll('\u200B', '').trim()
    const parent = node.parentElement!
    if (!text || parent.closest('[aria-hidden="true"]:not(svg, .katex-html), .katex-mathml, .visually-hidden, style, title, desc'))
      continue
    if (!isVisible(parent))
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

  for (const headline of slide.querySelectorAll('h1, h2, .question')) {
    if (!isVisible(headline))
      continue
    const characters = document.createTreeWalker(headline, NodeFilter.SHOW_TEXT)
    const linesOfText: { bottom: number, text: string }[] = []
    while (characters.nextNode()) {
      if (characters.currentNode.parentElement!.closest('[data-voice]'))
        continue
      const text = characters.currentNode.textContent!
      for (let index = 0; index < text.length; index++) {
        const range = document.createRange()
        range.setStart(characters.currentNode, index)
        range.setEnd(characters.currentNode, index + 1)
        const { bottom, width, height } = range.getBoundingClientRect()
        const last = linesOfText.at(-1)
        if (width === 0 || !text[index]!.trim())
          continue
        if (last && bottom < last.bottom + height / 2)
          last.text += text[index]
        else
          linesOfText.push({ bottom, text: text[index]! })
      }
    }
    for (const { text } of linesOfText.filter(({ text }) => /^[，。、；：？！」』）》…—]/.test(text)))
      problems.push(`a headline's line begins with punctuation: "${text}"`)
    const last = linesOfText.at(-1)
    if (linesOfText.length > 1 && last!.text.replace(/[^\p{L}\p{N}]/gu, '').length < 2)
      problems.push(`a headline ends with one character alone: "${last!.text}"`)
  }
  return [...new Set(problems)]
}

/**
 * Runs in the page, and lists the characters of a slide that none of the deck's own faces draws.
 * @param selector of the slide's element; the first that is visible is taken
 */
export function foreignCharacters(selector: string): string[] {
  const slide = [...document.querySelectorAll<HTMLElement>(selector)].find(element => element.getClientRects().length > 0)!
  const faces = [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family, weight, unicodeRange }) => ({
    family: family.replace(/["']/g, ''),
    weight,
    ranges: unicodeRange.split(',').map((range) => {
      const [from, to = from] = range.trim().replace('U+', '').split('-')
      return [Number.parseInt(from!, 16), Number.parseInt(to!, 16)] as const
    }),
  }))
  const found = new Map<string, Set<string>>()
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement!
    if (parent.getClientRects().length === 0 || getComputedStyle(parent).visibility !== 'visible' || parent.closest('.katex-mathml, style, details:not([open]) > :not(summary)'))
      continue
    const { fontFamily, fontWeight } = getComputedStyle(parent)
    const families = fontFamily.split(',').map(family => family.trim().replace(/["']/g, ''))
    const own = faces.filter(({ family, weight }) => families.includes(family) && (weight.replace('normal', '400').replace('bold', '700') === fontWeight))
    for (const character of texts.currentNode.textContent!.replace(/[\s\u200B]/g, '')) {
      const point = character.codePointAt(0)!
      if (!own.some(({ ranges }) => ranges.some(([from, to]) => from <= point && point <= to)))
        found.set(fontFamily, (found.get(fontFamily) ?? new Set()).add(character))
    }
  }
  return Array.from(found, ([family, characters]) => `"${[...characters].join('')}" of ${family} is drawn by none of the deck's faces`)
}

/**
 * Runs in the page, and lists the texts of a slide that stand out less than 4.5 to 1 from what lies beneath them (WCAG 2.2,
 * 1.4.3; the contrast ratio as defined there). Beneath a text is the nearest thing that paints: a shape of a picture, or an
 * element's background.
 * @param selector of the slide's element; the first that is visible is taken
 */
export function lowContrast(selector: string): string[] {
  const LEAST = 4.5
  const slide = [...document.querySelectorAll<HTMLElement>(selector)].find(element => element.getClientRects().length > 0)!
  type Colour = [red: number, green: number, blue: number, alpha: number]

  // Every way to write a colour becomes numbers on a canvas, once for each.
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  const known = new Map<string, Colour>()
  function read(text: string): Colour {
    if (!known.has(text)) {
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = text
      context.fillRect(0, 0, 1, 1)
      const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data
      known.set(text, [red!, green!, blue!, alpha! / 255])
    }
    return known.get(text)!
  }

  const over = (top: Colour, ground: Colour): Colour => [0, 1, 2].map(index => top[index]! * top[3] + ground[index]! * (1 - top[3])).concat(1) as Colour
  function luminance([red, green, blue]: Colour): number {
    const [r, g, b] = [red, green, blue].map(value => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  function ratio(one: Colour, other: Colour): number {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
    return (light! + 0.05) / (dark! + 0.05)
  }
  function opacityOf(element: Element): number {
    let opacity = 1
    for (let around: Element | null = element; around && around !== slide; around = around.parentElement)
      opacity *= Number(getComputedStyle(around).opacity)
    return opacity
  }

  /** What an element paints, and nothing for one that is seen through. */
  function paintOf(element: Element): Colour {
    const style = getComputedStyle(element)
    const isShape = element instanceof SVGGeometryElement
    const [red, green, blue, alpha] = isShape ? style.fill.startsWith('url') || style.fill === 'none' ? [0, 0, 0, 0] as Colour : read(style.fill) : element instanceof SVGElement ? [0, 0, 0, 0] as Colour : read(style.backgroundColor)
    return [red, green, blue, alpha * (isShape ? Number(style.fillOpacity) : 1) * opacityOf(element)]
  }

  function groundAt(x: number, y: number, text: Element): Colour {
    const beneath = document.elementsFromPoint(x, y)
    // A picture's shapes may let pointers through; a text may not be among what a point hits.
    const from = beneath.indexOf(text)
    const layers = beneath.slice(from === -1 ? 0 : from).filter(element => !(element instanceof SVGElement && element.closest('text'))).map(paintOf)
    const opaque = layers.findIndex(([,,, alpha]) => alpha > 0.99)
    const base = opaque === -1 ? read(getComputedStyle(slide).backgroundColor) : layers[opaque]!
    return layers.slice(0, opaque === -1 ? undefined : opaque).reverse().reduce((ground, layer) => over(layer, ground), base)
  }

  const problems: string[] = []
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement!
    const style = getComputedStyle(parent)
    if (!texts.currentNode.textContent!.trim() || parent.getClientRects().length === 0 || style.visibility !== 'visible' || parent.closest('[aria-hidden="true"]:not(svg, .katex-html), .katex-mathml, .visually-hidden, [disabled], .slidev-code-dishonored, style, title, desc, details:not([open]) > :not(summary)'))
      continue
    const opacity = opacityOf(parent)
    if (opacity === 0)
      continue
    const range = document.createRange()
    range.selectNodeContents(texts.currentNode)
    for (const { left, top, width, height } of range.getClientRects()) {
      if (width === 0)
        continue
      const ground = groundAt(left + width / 2, top + height / 2, parent)
      const [red, green, blue, alpha] = read(parent instanceof SVGElement ? style.fill : style.color)
      const found = ratio(over([red, green, blue, alpha * opacity], ground), ground)
      if (found < LEAST)
        problems.push(`"${texts.currentNode.textContent!.trim()}" stands out ${found.toFixed(2)} to 1`)
    }
  }
  return [...new Set(problems)]
}
