import type { Plugin, ResolvedConfig } from 'vite'
import type { FirstSlideCopy } from './in-page.ts'
import type { InlineFace } from './page.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { findInstalledBrowser } from '../browser/find-browser.ts'
import { listen } from '../deck/listen.ts'
import { findFaces } from '../fonts/faces.ts'
import { unicodeRange } from '../fonts/glyphs.ts'
import { cutFace } from '../fonts/subset.ts'
import { withFirstSlide } from './page.ts'

const CONTROL = /\p{C}/gu

/**
 * Writes the first slide into the built page, copied from the deck as an installed browser shows it. Without a browser
 * the deck is complete too; its first slide then waits for the scripts.
 *
 * Changes `index.html` when the bundle is closed, before plugins that need the page as it is in the end.
 */
export function firstSlide(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'deck:first-slide',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      async handler() {
        const folder = resolve(config.root, config.build.outDir)
        const file = join(folder, 'index.html')
        const html = await readFile(file, 'utf8').catch(() => undefined)
        // A build that failed comes here too.
        if (html === undefined)
          return
        const browser = await findInstalledBrowser()
        if (!browser) {
          console.warn('No browser is installed to copy the first slide with, so it will show a little later: `npm run build` brings one.')
          return
        }
        const snapshot = await lookAt(folder, browser.executablePath)
        await writeFile(file, withFirstSlide(html, snapshot, await cutFaces([...snapshot.canvas.texts, ...snapshot.reading.texts], config.root)))
      },
    },
  }
}

async function lookAt(folder: string, executablePath: string) {
  const { default: sirv } = await import('sirv')
  const { takeSnapshot } = await import('./snapshot.ts')
  const files = sirv(folder, { dev: true })
  const { port, close } = await listen((request, response) => files(request, response), undefined)
  try {
    return await takeSnapshot(`http://localhost:${port}/`, executablePath)
  }
  finally {
    close()
  }
}

async function cutFaces(texts: FirstSlideCopy['texts'], root: string): Promise<InlineFace[]> {
  const cache = join(root, 'node_modules/.cache/deck-fonts')
  const faces = new Map<string, FirstSlideCopy['texts']>()
  for (const drawn of texts) {
    const name = `${drawn.family} ${drawn.weight}`
    faces.set(name, [...faces.get(name) ?? [], drawn])
  }
  return Promise.all(Array.from(faces.values(), async (drawn) => {
    const { family, weight } = drawn[0]!
    const text = drawn.map(({ text }) => text).join('')
    const face = findFaces().find(face => face.family === family && face.weight === weight)
    if (!face)
      throw new Error(`The first slide is set in ${family} ${weight}, which is none of the deck's faces.`)
    // A face without a space is no one's first, and its metrics would not count.
    const characters = [...new Set(` ${text.replace(CONTROL, '')}`)].sort().join('')
    return { family, weight, font: await readFile(await cutFace(face, characters, 'first', cache)), range: unicodeRange(characters) }
  }))
}
