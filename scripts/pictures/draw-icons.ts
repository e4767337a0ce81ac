import type { Browser } from 'playwright-chromium'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { readColours } from '../deck/colours'
import { favicon } from '../deck/favicon'

const FAVICON = 'public/favicon.svg'

const BACKGROUND = /<rect[^>]*>/

interface Icon {
  file: string
  /** Pixels of each side. */
  size: number
  /** How much of the side the drawing takes, where its paper fills the whole square; undefined for its own rounded paper. */
  filled?: number
}

const ICONS: Icon[] = [
  { file: 'public/icons/192.png', size: 192 },
  { file: 'public/icons/512.png', size: 512 },
  // A system cuts this one into its own shape, and leaves at least a circle of four fifths.
  { file: 'public/icons/maskable-512.png', size: 512, filled: 0.7 },
  { file: 'public/icons/apple-touch-icon.png', size: 180, filled: 0.86 },
]

/**
 * Draws the deck's icon in its colours, and from it those of the installed deck.
 * @returns the files
 */
export async function drawIcons(browser: Browser): Promise<string[]> {
  const colours = readColours()
  const icon = favicon(colours)
  await writeFile(FAVICON, icon)
  for (const { file, size, filled } of ICONS) {
    await mkdir(dirname(file), { recursive: true })
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    const drawing = filled ? icon.replace(BACKGROUND, '') : icon
    await page.setContent(`<body style="display: grid; place-items: center; height: 100vh; margin: 0; background: ${filled ? colours.light.paper : 'none'}">
      <div style="width: ${100 * (filled ?? 1)}vw">${drawing.replace('<svg', '<svg style="display: block"')}</div>`)
    await page.screenshot({ path: file, omitBackground: true })
    await page.close()
  }
  return [FAVICON, ...ICONS.map(({ file }) => file)]
}
