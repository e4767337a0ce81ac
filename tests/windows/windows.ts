import type { BrowserContext, Page } from '@playwright/test'
import { currentSlide } from '../deck/walk'

/** Opens a window of the talk and waits until its slide stands there. */
export async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`/#${path}`)
  await currentSlide(page).locator('h1').first().waitFor()
  // The deck's tools come with the slide, and its keys with them.
  await page.locator('[role=status]').waitFor({ state: 'attached' })
  return page
}

/** The audience's window and the presenter's, at the same place. */
export async function openTwo(context: BrowserContext, path: string): Promise<{ audience: Page, presenter: Page }> {
  const audience = await open(context, path)
  const presenter = await open(context, `/presenter${path}`)
  return { audience, presenter }
}

/** Presses keys in a window, as somebody who has it in front of them. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  await page.bringToFront()
  for (const key of keys)
    await page.keyboard.press(key)
}
