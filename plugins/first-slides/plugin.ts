import type { Plugin, ResolvedConfig } from 'vite'
import type { DrawnText } from './in-page.ts'
import type { InlineFace } from './page.ts'
import type { Snapshot } from './snapshot.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readFiles } from '../../scripts/deck/files.ts'
import { serveFiles } from '../../scripts/deck/serve-files.ts'
import { findFaces } from '../fonts/faces.ts'
import { unicodeRange } from '../fonts/glyphs.ts'
import { subsetFace } from '../fonts/subset.ts'
import { withFirstSlides } from './page.ts'

const CONTROL = /\p{C}/gu

/**
 * Writes the first slides into the built page, copied from the deck as a browser shows it. Without them the deck is
 * complete too; its first slide then waits for the scripts.
 *
 * Changes `index.html` when the bundle is closed, before plugins that need the page as it is in the end.
 * @param executablePath the browser
 */
export function firstSlides(executablePath: string): Plugin {
  let config: ResolvedConfig
  return {
    name: 'deck:first-slides',
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
        const html = await readFile(file, 'utf8')
        const snapshot = await lookAt(folder, executablePath)
        await writeFile(file, withFirstSlides(html, snapshot, await subsetFaces(snapshot, config.root)))
      },
    },
  }
}

async function lookAt(folder: string, executablePath: string) {
  const { takeSnapshot } = await import('./snapshot.ts')
  const { address, close } = await serveFiles(await readFiles(folder))
  try {
    return await takeSnapshot(address, executablePath)
  }
  finally {
    close()
  }
}

/** The faces of the cover, in both views, and what the second slide needs beyond them. */
async function subsetFaces({ canvas, reading }: Snapshot, root: string): Promise<{ first: InlineFace[], second: InlineFace[] }> {
  const [cover, second] = canvas.slides
  const first = charactersByFace([...cover!.texts, ...reading.slides[0]!.texts])
  const more = charactersByFace(second!.texts)
  for (const [name, characters] of more)
    more.set(name, new Set([...characters].filter(character => !first.get(name)?.has(character))))
  return { first: await subset(first, root), second: await subset(more, root) }
}

function charactersByFace(texts: DrawnText[]): Map<string, Set<string>> {
  const faces = new Map<string, Set<string>>()
  for (const { family, weight, text } of texts) {
    const name = `${family} ${weight}`
    // A face without a space is no one's first, and its metrics would not count.
    faces.set(name, new Set([...faces.get(name) ?? [' '], ...text.replace(CONTROL, '')]))
  }
  return faces
}

async function subset(faces: Map<string, Set<string>>, root: string): Promise<InlineFace[]> {
  const cache = join(root, 'node_modules/.cache/deck-fonts')
  return (await Promise.all(Array.from(faces, async ([name, characters]) => {
    const face = findFaces().find(({ family, weight }) => `${family} ${weight}` === name)
    // What is set in another face, as a formula is, shows when that face has come.
    if (!face || characters.size === 0)
      return []
    const text = [...characters].sort().join('')
    const { family, weight } = face
    return [{ family, weight, font: await readFile(await subsetFace(face, text, 'first', cache)), range: unicodeRange(text) }]
  }))).flat()
}
