/** What the page has to know to get ready. */
export interface Wanted {
  /** Page numbers of the slides to print. */
  slides: number[]
  /** The slides by the names that links use. */
  aliases: Record<string, number>
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
}

/**
 * Runs in the page, on Slidev's print route, and makes it what a document has to be: only the wanted slides, earlier
 * steps of pieces alone, links that lead to slides, and figures whose content counts.
 */
export function preparePage({ slides, aliases }: Wanted): DocumentFacts {
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

  const [description, author, keywords] = ['description', 'author', 'keywords'].map(name =>
    document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content ?? '')
  return {
    title: document.title,
    description: description!,
    author: author!,
    keywords: keywords!.split(',').map(word => word.trim()).filter(Boolean),
    printed: shown.map(container => Number(container.id.slice(0, 3))),
    pieces: shown.map(container => container.querySelectorAll('[data-piece]').length),
  }
}
