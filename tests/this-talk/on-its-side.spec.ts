import { expect, test } from '@playwright/test'
import { currentSlide, openDeck } from '../deck/walk'
import { openMore } from './piece'

/** An iPhone 14 on its side, with Safari's bars. */
test.use({ viewport: { width: 844, height: 340 }, hasTouch: true, isMobile: true, contextOptions: { reducedMotion: 'reduce' } })

test('what a finger takes is at least 24 px high and wide, on a phone with and without Safari\'s bar and on a tablet', async ({ page }) => {
  const small: string[] = []
  const sizes = [{ width: 844, height: 340 }, { width: 844, height: 390 }, { width: 1180, height: 820 }]
  for (const [path, size] of ['exponential?clicks=1', 'ledger?clicks=1', 'race?clicks=1', 'race?clicks=6'].flatMap(path => sizes.map(size => [path, size] as const))) {
    await openDeck(page, `/${path}`)
    // The bar comes and goes without a reload, and the slide stays whole.
    await page.setViewportSize(size)
    await expect.poll(() => currentSlide(page).evaluate(slide => slide.getBoundingClientRect().bottom - window.innerHeight)).toBeLessThan(1)
    await openMore(page)
    const found = await currentSlide(page).evaluate((slide) => {
      const LEAST = 24
      return Array.from(slide.querySelectorAll<HTMLElement>('.hand :is(button, input)')).filter((control) => {
        // A box to tick is as large as its label.
        const { left, right, top, bottom } = (control.closest('label') ?? control).getBoundingClientRect()
        const [x, y] = [(left + right) / 2, (top + bottom) / 2]
        const takes = (x: number, y: number) => {
          const hit = document.elementFromPoint(x, y)
          return hit !== null && (hit === control || hit.closest('button, label') === control.closest('button, label'))
        }
        // A pixel may be shared with a neighbour.
        const half = LEAST / 2 - 1
        return ![[x - half, y], [x + half, y], [x, y - half], [x, y + half]].every(([x, y]) => takes(x!, y!))
      }).map(control => `${(control.closest('label') ?? control).textContent!.trim()}: ${control.outerHTML.slice(0, 100)}`)
    })
    small.push(...found.map(control => `${path}, ${size.width} × ${size.height}: ${control}`))
  }
  expect(small).toEqual([])
})
