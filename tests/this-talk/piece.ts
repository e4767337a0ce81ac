import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { more } from '../../components/pieces/shared/words'
import { currentSlide } from '../deck/walk'

/** How long one attempt to press a control may take, in milliseconds, before a hand reaches for it again. */
const ATTEMPT = 2_000

/** The piece on the slide on screen. */
export const piece = (page: Page): Locator => currentSlide(page).locator('[data-piece]')

/** What the piece says in words, for who doesn't see its picture. */
export const said = (page: Page): Locator => piece(page).locator('.visually-hidden')

/** The place of its controls. */
export const hand = (page: Page): Locator => piece(page).locator('.hand')

/** A slider of the piece; without a name that of the doubling time. */
export const slider = (page: Page, name = '多久翻一番'): Locator => piece(page).getByRole('slider', { name })

/** Moves the mouse over the slide, as somebody who looks for the controls: in the audience's window they show only then. */
export async function reach(page: Page): Promise<void> {
  const { x, y } = (await currentSlide(page).boundingBox())!
  await page.mouse.move(x + 8, y + 8)
  await page.mouse.move(x + 12, y + 10)
  await expect(hand(page)).toHaveCSS('opacity', '1')
}

/** Clicks a control, and reaches for it before; a busy machine may take longer than the controls stay. */
export async function use(page: Page, control: Locator): Promise<void> {
  await expect(async () => {
    await reach(page)
    await control.click({ timeout: ATTEMPT })
  }).toPass()
}

/** Opens the drawer with the controls that don't belong to the step, the table and the link. */
export async function openMore(page: Page): Promise<void> {
  const button = piece(page).getByRole('button', { name: more })
  if (await button.getAttribute('aria-expanded') === 'false')
    await use(page, button)
  await expect(piece(page).locator('.drawer')).toBeVisible()
}

/** Shows the table. */
export async function showTable(page: Page): Promise<void> {
  await openMore(page)
  await use(page, piece(page).getByRole('button', { name: '数据表' }))
  await expect(piece(page).getByRole('table')).toBeVisible()
}

/** The box in which the guess is dragged, in pixels of the window. */
export async function gripBox(page: Page): Promise<{ x: number, y: number, width: number, height: number }> {
  return (await piece(page).locator('.grip').boundingBox())!
}
