/* eslint-disable e18e/prefer-static-regex, unicorn/prefer-dom-node-text-content -- each function stands alone; text is read as it is laid out */
/*
 * What the browser runs in the built deck to copy its first slide and read all of them. Each function goes into the page
 * alone, so it can use nothing from outside of itself but types.
 */

/** Which characters are drawn in a face. */
export interface DrawnText {
  family: string
  weight: number
  text: string
}

/** The first slides as they stand in one view of the running deck. */
export interface FirstSlidesCopy {
  /** The markup of each, in the boxes around it, and the type that it is set in. */
  slides: { html: string, texts: DrawnText[] }[]
  /** The rules of the deck's styles that this markup needs, in both colour schemes. */
  css: string
  /** The lists of families behind the deck's variables. */
  fontVariables: Record<string, string>
}

/** What a slide says. */
export interface SlideText {
  title: string
  /** Its paragraphs in reading order; the name of who speaks stands between the private characters U+E000 and U+E001. */
  paragraphs: string[]
}

/**
 * Copies the first slides out of the page, which has to show the first, on the canvas or in the reading view.
 * @param count how many
 */
export function copyFirstSlides(count: number): FirstSlidesCopy {
  interface Declaration { name: string, value: string }
  interface Rule { selectors: string[], declarations: Declaration[], around: string[] }

  const root = document.createElement('div')
  for (let no = 1; no <= count; no++) {
    const slide = document.querySelector<HTMLElement>(`[data-slidev-no="${no}"]`)!
    const reading = slide.closest<HTMLElement>('.reading')
    const box = root.appendChild(document.createElement('div'))
    box.append(reading ? visibleCopy(reading)! : canvasCopy(slide))
    removeComments(box)
    removeFrontmatter(box)
  }
  document.body.append(root)

  const rules = [...document.styleSheets].flatMap(sheet => usedRules(sheet.cssRules, []))
  const slides = Array.from(root.children, box => ({ html: box.innerHTML, texts: textsByFace(box) }))
  return { slides, css: write(withoutIdleVariables(rules)), fontVariables: fontVariables() }

  function canvasCopy(slide: HTMLElement): HTMLElement {
    const canvas = slide.closest<HTMLElement>('.slidev-slide-content')!
    const container = emptyCopy(slide.closest<HTMLElement>('.slidev-slide-container')!)
    const box = container.appendChild(emptyCopy(canvas))
    box.style.width = `${canvas.offsetWidth}px`
    box.style.height = `${canvas.offsetHeight}px`
    const copy = box.appendChild(slide.cloneNode(true) as HTMLElement)
    // Of slides that are loaded, all but one are hidden and out of reach.
    copy.removeAttribute('style')
    copy.removeAttribute('inert')
    return container
  }

  /** Of a page that goes on below the window, the part that is in it. */
  function visibleCopy(element: Element): Element | undefined {
    const { top } = element.getBoundingClientRect()
    if (top >= window.innerHeight || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return undefined
    if (element.localName === 'svg')
      return element.cloneNode(true) as Element
    const copy = element.cloneNode(false) as Element
    copy.removeAttribute('id')
    for (const child of element.childNodes)
      copy.append(...(child instanceof Element ? [visibleCopy(child)].filter(child => child !== undefined) : [child.cloneNode()]))
    return copy
  }

  function removeComments(box: Element): void {
    const comments = document.createTreeWalker(box, NodeFilter.SHOW_COMMENT)
    const found: Comment[] = []
    while (comments.nextNode())
      found.push(comments.currentNode as Comment)
    found.forEach(comment => comment.remove())
  }

  /** Vue hands on to a layout's element what is no property of the layout, the whole frontmatter. */
  function removeFrontmatter(box: Element): void {
    const frame = box.querySelector('.slidev-page > *')!
    for (const { name } of [...frame.attributes]) {
      if (name !== 'class' && !name.startsWith('data-'))
        frame.removeAttribute(name)
    }
  }

  function emptyCopy(element: HTMLElement): HTMLElement {
    const copy = element.cloneNode(false) as HTMLElement
    copy.removeAttribute('id')
    copy.removeAttribute('style')
    return copy
  }

  function usedRules(list: CSSRuleList, around: string[]): Rule[] {
    return [...list].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) {
        const selectors = split(rule.selectorText, ',').filter(isUsed)
        const declarations = split(rule.style.cssText, ';').map((declaration) => {
          const colon = declaration.indexOf(':')
          return { name: declaration.slice(0, colon).trim(), value: declaration.slice(colon + 1).trim() }
        })
        return selectors.length ? [{ selectors, declarations, around }] : []
      }
      if (rule instanceof CSSGroupingRule && !(rule instanceof CSSMediaRule && rule.conditionText.includes('print')))
        return usedRules(rule.cssRules, [...around, rule.cssText.slice(0, rule.cssText.indexOf('{')).trim()])
      return []
    })
  }

  /** Splits at a separator that stands in no brackets and no quotation marks. */
  function split(text: string, separator: string): string[] {
    const parts: string[] = []
    let depth = 0
    let quote = ''
    let start = 0
    for (let index = 0; index < text.length; index++) {
      const character = text[index]!
      if (character === '\\')
        index++
      else if (quote)
        quote = character === quote ? '' : quote
      else if (character === '"' || character === '\'')
        quote = character
      else if ('([{'.includes(character))
        depth++
      else if (')]}'.includes(character))
        depth--
      else if (character === separator && depth === 0)
        start = parts.push(text.slice(start, index)) && index + 1
    }
    return [...parts, text.slice(start)].map(part => part.trim()).filter(Boolean)
  }

  function isUsed(selector: string): boolean {
    if (/:(?:hover|focus|active|visited|disabled)|::(?:-webkit|-moz|placeholder|selection|backdrop|view-transition)/.test(selector))
      return false
    const ofElement = selector.replace(/::?(?:before|after)\b/g, '') || '*'
    const html = document.documentElement
    const before = html.className
    const isMatched = ['light', 'dark'].some((scheme) => {
      html.className = scheme
      return [html, document.body, root, ...root.querySelectorAll('*')].some(element => element.matches(ofElement))
    })
    html.className = before
    return isMatched
  }

  /** Most variables of the sheets are for what the first slide has none of. */
  function withoutIdleVariables(rules: Rule[]): Rule[] {
    const values = new Map<string, string[]>()
    const read = new Set<string>()
    const next = ['--slidev-slide-container-background', '--slidev-slide-scale']
    for (const { name, value } of rules.flatMap(rule => rule.declarations)) {
      if (name.startsWith('--'))
        values.set(name, [...values.get(name) ?? [], value])
      else
        next.push(...variablesIn(value))
    }
    for (let name = next.pop(); name; name = next.pop()) {
      if (!read.has(name)) {
        read.add(name)
        next.push(...(values.get(name) ?? []).flatMap(variablesIn))
      }
    }
    return rules
      .map(rule => ({ ...rule, declarations: rule.declarations.filter(({ name }) => !name.startsWith('--') || read.has(name)) }))
      .filter(rule => rule.declarations.length > 0)
  }

  function variablesIn(value: string): string[] {
    return Array.from(value.matchAll(/var\(\s*(--[\w-]+)/g), ([, name]) => name!)
  }

  function write(rules: Rule[]): string {
    const text = ({ selectors, declarations, around }: Rule) => [
      ...around.map(condition => `${condition}{`),
      `${selectors.join(',')}{${declarations.map(({ name, value }) => `${name}:${value}`).join(';')}}`,
      ...around.map(() => '}'),
    ].join('')
    // Where no script can choose the scheme, the system does.
    const dark = rules.flatMap((rule) => {
      const selectors = rule.selectors.filter(selector => /\.dark\b/.test(selector)).map(selector => selector.replace(/(?:html)?\.dark\b/, 'html:not(.light)'))
      return selectors.length ? [{ ...rule, selectors, around: ['@media (prefers-color-scheme: dark)', ...rule.around] }] : []
    })
    return [...rules, ...dark].map(text).join('\n')
  }

  function textsByFace(box: Element): DrawnText[] {
    const texts: DrawnText[] = []
    const nodes = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
    while (nodes.nextNode()) {
      const { fontFamily, fontWeight } = getComputedStyle(nodes.currentNode.parentElement!)
      const family = split(fontFamily, ',')[0]!.replace(/^["']|["']$/g, '')
      const face = texts.find(text => text.family === family && text.weight === Number(fontWeight))
      if (face)
        face.text += nodes.currentNode.textContent
      else
        texts.push({ family, weight: Number(fontWeight), text: nodes.currentNode.textContent! })
    }
    return texts
  }

  function fontVariables(): Record<string, string> {
    const style = getComputedStyle(document.documentElement)
    return Object.fromEntries(['--serif', '--sans'].map(name => [name, style.getPropertyValue(name).trim()]))
  }
}

/** Reads all slides; the page has to be open with `?print`, which shows each in its last step. */
export function readSlides(): SlideText[] {
  const pages = [...document.querySelectorAll<HTMLElement>('#slideshow [data-slidev-no]')]
  return pages.map((page) => {
    page.style.display = ''
    const name = page.querySelector('h1')?.innerText.trim() ?? page.firstElementChild!.getAttribute('aria-label') ?? ''
    // What is drawn is told beside it in words; formulas are there twice; titles and numbers of pages say nothing here.
    page.querySelectorAll('h1, svg, footer, .katex-mathml, [aria-live], .parameters, .code, style').forEach(element => element.remove())
    page.querySelectorAll<HTMLElement>('[data-voice]').forEach((tag) => {
      tag.textContent = `\uE000${tag.textContent}\uE001 `
    })
    page.querySelectorAll('.katex').forEach(formula => formula.replaceWith(formula.textContent))
    const lines = page.innerText.replace(/\u200B/g, '').replace(/\t/g, '：').split('\n').map(line => line.trim())
    const paragraphs: string[] = []
    let label = ''
    for (const line of lines.filter(line => /[\p{L}\p{N}]/u.test(line))) {
      // A voice or a number alone belongs to what follows it.
      if (/^(?:\d+|(?:\uE000[^\uE001]*\uE001\s*)+)$/.test(line)) {
        label += `${line} `
        continue
      }
      paragraphs.push(label + line)
      label = ''
    }
    return { title: name, paragraphs }
  })
}
