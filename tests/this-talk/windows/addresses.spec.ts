import { expect, test } from '@playwright/test'
import { story } from '../../../components/pieces/exponential-growth/stages'
import { currentSlide } from '../../deck/walk'
import { press } from '../../windows/windows'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

const LAST = story.length - 1

/** Addresses as they come out of chats and sentences, each with the step of the story that it is meant to show. */
const addresses: [string, number][] = [
  ['/exponential?clicks=3。', 3],
  ['/exponential?clicks=3）', 3],
  ['/exponential?clicks=3%EF%BC%89', 3],
  ['/exponential?clicks=1.5', 0],
  ['/exponential?clicks=abc', 0],
  ['/exponential?clicks=-1', 0],
  ['/exponential?clicks=2&clicks=4', 2],
  ['/exponential?clicks=%E0%A4%A', 0],
  ['/exponential?clicks=999', LAST],
  ['/exponential。', 0],
  ['/presenter/exponential?clicks=2」', 2],
]

test('whatever stands in an address, it shows the step that is meant, and the next key goes on from there', async ({ page }) => {
  test.slow()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  await page.goto('/#/1')
  for (const isTyped of [false, true]) {
    for (const [address, step] of addresses) {
      await test.step(`${address}${isTyped ? ', typed over another' : ''}`, async () => {
        if (!isTyped)
          await page.goto('/favicon.svg')
        await page.goto(`/#${address}`)
        await expect(currentSlide(page).locator('[data-piece]')).toBeVisible()
        await press(page, step === LAST ? 'PageUp' : 'PageDown')
        await expect(page).toHaveURL(new RegExp(`exponential\\?clicks=${step === LAST ? LAST - 1 : step + 1}$`))
      })
    }
  }
  expect(errors).toEqual([])
})
