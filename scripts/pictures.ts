import type { Browser } from 'playwright-chromium'
import { mkdir } from 'node:fs/promises'
import process from 'node:process'
import { README_PICTURES } from '../talk.config'
import { runCommand } from './command-line/run-command'

// `npm run pictures`: draws the pictures that are kept in the repository, from the deck as it is built now.
await runCommand(async () => {
  const { chromium } = await import('playwright-chromium')
  const { findBrowser } = await import('./browser/find-browser')
  const { drawIcons } = await import('./pictures/draw-icons')
  const { readCurrentDeck } = await import('./deck/build')
  const { serveFiles } = await import('./deck/serve-files')

  const { address, close } = await serveFiles(await readCurrentDeck(process.cwd()))
  const { executablePath } = await findBrowser()
  const browser = await chromium.launch({ executablePath })
  try {
    for (const file of await drawIcons(browser))
      console.log(file)
    await picture(browser, `${address}#/1`, 'light', { width: 1200, height: 630 }, 'public/og-image.png')
    await mkdir('.github/pictures', { recursive: true })
    for (const [index, { path, colorScheme }] of README_PICTURES.entries())
      await picture(browser, `${address}#${path}`, colorScheme, { width: 980, height: 552 }, `.github/pictures/deck-${index + 1}.png`)
  }
  finally {
    await browser.close()
    close()
  }
})

async function picture(browser: Browser, url: string, colorScheme: 'light' | 'dark', viewport: { width: number, height: number }, path: string): Promise<void> {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
  await page.goto(url)
  await page.locator('.deck-slide h1:visible').first().waitFor()
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  await page.screenshot({ path })
  await page.close()
  console.log(path)
}
