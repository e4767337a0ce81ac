import { expect, test } from '@playwright/test'
import { PDF } from '../../scripts/deck/hosted-build'
import { open } from './windows'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

test('who prints the window is led to the whole deck', async ({ context }) => {
  for (const path of ['/3', '/presenter/3']) {
    const page = await open(context, path)
    const note = page.locator('.print-note')
    await expect(note).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(note).toBeVisible()
    await expect(note).toBeInViewport({ ratio: 1 })
    await expect(note.getByRole('link')).toHaveAttribute('href', new RegExp(`^http://localhost:\\d+/${PDF}$`))
    await page.emulateMedia({ media: null })
    await page.close()
  }
})
