import type { Page } from 'playwright-chromium'
import * as words from '../../app/handout/words'

/** How high the text of a page is, in points: A4 less the margins (see app/handout/handout.css). */
const PAGE_HEIGHT = (297 - 13 - 17) / 25.4 * 72

/** Points in a pixel of the page, before it is scaled. */
const POINTS = 0.75

/**
 * Puts as many parts on each page as fit, in order. One that is higher than a page goes on on the next, alone.
 *
 * @param heights of the parts
 * @param room height of a page, in the same unit
 * @returns the page of each, from 1
 */
export function paginate(heights: number[], room: number): number[] {
  let page = 1
  let filled = 0
  return heights.map((height) => {
    if (filled > 0 && filled + height > room) {
      page += Math.ceil(filled / room)
      filled = 0
    }
    filled += height
    return page
  })
}

/**
 * Breaks the pages of a handout, and writes their numbers into its contents.
 *
 * @param page the browser's, prepared (see prepare-page.ts)
 * @param scale how large it is going to be printed
 * @returns the page that each slide stands on, from 1
 */
export async function breakPages(page: Page, scale: number): Promise<number[]> {
  const containers = await page.locator('.print-slide-container:not([hidden])').elementHandles()
  const heights = await Promise.all(containers.map(container => container.evaluate(element => (element as Element).getBoundingClientRect().height)))
  // A hair is left, for what rounding adds.
  const pages = paginate(heights, PAGE_HEIGHT / POINTS / scale - 1)
  await page.evaluate(({ pages, labels }) => {
    const containers = document.querySelectorAll<HTMLElement>('.print-slide-container:not([hidden])')
    containers.forEach((container, index) => {
      container.style.setProperty('break-before', index > 0 && pages[index] !== pages[index - 1] ? 'page' : 'auto', 'important')
      const no = Number(container.id.slice(0, 3))
      for (const place of document.querySelectorAll(`[data-page-of="${no}"]`))
        place.textContent = labels[index]!
    })
  }, { pages, labels: pages.map(words.page) })
  return pages
}
