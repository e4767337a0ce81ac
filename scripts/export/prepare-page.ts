import type { PrintedTable } from './data-files'

/** What the page has to know to get ready. */
export interface Wanted {
  /** Page numbers of the slides to print. */
  slides: number[]
  /** The slides by the names that links use. */
  aliases: Record<string, number>
  /** Stands before a formula's text in its alternative. */
  formula: string
  /** What is a phrase in English, everywhere. */
  english: RegExp
}

/** What the page says about itself. */
export interface DocumentFacts {
  title: string
  description: string
  author: string
  keywords: string[]
  /** The slide that each printed piece of the page shows, in order. */
  printed: number[]
  /** How many pieces stand in each of them. */
  pieces: number[]
  /** All text that can be read in each of them, piece by piece, in the order of the page. */
  texts: string[][]
  language: string
  /** The numbers of the pieces, which only the handout shows. */
  tables: PrintedTable[]
}

/**
 * Runs in the page, on Slidev's print route, and makes it what a document has to be: only the wanted slides, earlier
 * steps of pieces alone, links that lead to slides, and figures whose content counts.
 */
export function preparePage({ slides, aliases, formula, english }: Wanted): DocumentFacts {
  const containers = Array.from(document.querySelectorAll<HTMLElement>('.print-slide-container'))
  const numbers = containers.map(container => Number(container.id.slice(0, 3)))
  const shown = containers.filter((container, index) => {
    const isLastStep = numbers[index] !== numbers[index + 1]
    container.hidden = !slides.includes(numbers[index]!) || !(isLastStep || container.querySelector('[data-piece]'))
    return !container.hidden
  })
  shown.at(-1)?.classList.add('last-page')

  for (const link of document.querySelectorAll('.print-slide-container a[href^="#"]')) {
    const name = decodeURIComponent(link.getAttribute('href')!.slice(1))
    const target = shown.find(container => Number(container.id.slice(0, 3)) === (aliases[name] ?? Number(name)))
    if (target)
      link.setAttribute('href', `#${target.id}`)
    else
      link.removeAttribute('href')
  }

  // What is hidden from screen readers is no content of a PDF either, and a figure needs some beside its text.
  for (const drawing of document.querySelectorAll('[data-piece] [role=img] svg'))
    drawing.removeAttribute('aria-hidden')

  // Chromium leaves out a cell without any text, and so moves the others of its row.
  for (const cell of document.querySelectorAll('.print-slide-container :is(th, td)')) {
    if (cell.childElementCount === 0 && cell.textContent.trim() === '')
      cell.textContent = '\u00A0'
  }

  // Chromium has no tag for a formula: it stands as a figure (see accessible.ts). KaTeX writes it twice, for the eyes and for the ears.
  for (const katex of document.querySelectorAll<HTMLElement>('.print-slide-container .katex')) {
    const spoken = katex.querySelector('.katex-mathml')
    katex.querySelector('.katex-html')?.removeAttribute('aria-hidden')
    katex.role = 'img'
    katex.ariaLabel = formula + (spoken?.querySelector('semantics > :first-child')?.textContent ?? katex.textContent)
    spoken?.remove()
  }

  // A phrase in English says so to the voice that reads the document aloud; formulas and code are no language. Chromium
  // leaves out the language of a <span>, for which it has no tag.
  for (const container of shown) {
    const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode())
      texts.push(walker.currentNode as Text)
    for (const text of texts.filter(({ parentElement }) => !parentElement!.closest('code, pre, style, svg, .katex'))) {
      for (const { 0: { length }, index } of Array.from(text.data.matchAll(english)).reverse()) {
        const words = text.splitText(index)
        words.splitText(length)
        const phrase = document.createElement('abbr')
        phrase.lang = 'en'
        words.replaceWith(phrase)
        phrase.append(words)
      }
    }
  }

  // Of a piece's steps the last has the numbers that it ends with.
  const tables = new Map(shown.flatMap((container) => {
    const piece = container.querySelector<HTMLElement>('[data-piece]')
    const table = container.querySelector<HTMLTableElement>('.sheet table')
    return piece && table ? [[piece.dataset.piece!, table] as const] : []
  }))

  const [description, author, keywords] = ['description', 'author', 'keywords'].map(name =>
    document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content ?? '')
  return {
    title: document.title,
    description: description!,
    author: author!,
    keywords: keywords!.split(',').map(word => word.trim()).filter(Boolean),
    printed: shown.map(container => Number(container.id.slice(0, 3))),
    pieces: shown.map(container => container.querySelectorAll('[data-piece]').length),
    texts: shown.map((container) => {
      const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
      const texts: string[] = []
      const range = document.createRange()
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        range.selectNodeContents(node)
        const parent = node.parentElement!
        let box: HTMLElement | null = parent
        // What is for screen readers alone stands in a box of one pixel.
        while (box && (Math.min(box.offsetWidth, box.offsetHeight) > 1 || box.offsetWidth === undefined))
          box = box.parentElement
        const isShown = range.getClientRects().length > 0 && parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        if (isShown && !box && !parent.closest('[aria-hidden=true]'))
          texts.push(node.data)
      }
      return texts
    }),
    language: document.documentElement.lang,
    // A piece has one for each of its steps that is printed: the last is of the numbers that it ends with.
    tables: Array.from(tables, ([name, table]) => ({
      name,
      caption: table.caption!.textContent.trim(),
      rows: Array.from(table.rows, row => Array.from(row.cells, cell => cell.textContent.trim())),
    })),
  }
}
