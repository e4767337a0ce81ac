import type { Plugin, ResolvedConfig } from 'vite'
import type { Face } from './faces.ts'
import { dirname, join } from 'node:path'
import { readDeckTexts } from './deck-texts.ts'
import { findFaces } from './faces.ts'
import { collectCodeGlyphs, collectGlyphs, unicodeRange } from './glyphs.ts'
import { subsetFace } from './subset.ts'

const MODULE = 'virtual:deck-fonts.css'
const RESOLVED = '/@deck-fonts/faces.css'

/**
 * The deck's faces as a style sheet, `virtual:deck-fonts.css`. A build carries of each face the characters alone
 * that the deck can show; the dev server serves it whole, so that a character just typed is there at once.
 * @param options what is built
 * @param options.withNotes whether the speaker's notes are part of the build
 */
export function deckFonts(options: { withNotes: boolean }): Plugin {
  const faces = findFaces()
  let config: ResolvedConfig

  return {
    name: 'deck:fonts',
    // The packages may lie outside of the folder that Vite serves, which would then silently show boxes.
    config: () => ({ server: { fs: { allow: faces.map(face => dirname(face.file)) } } }),
    configResolved(resolved) {
      config = resolved
    },
    resolveId: id => id === MODULE ? RESOLVED : undefined,
    async load(id) {
      if (id !== RESOLVED)
        return
      if (config.command === 'serve')
        return faces.map(face => fontFace(face, face.file)).join('\n')
      return (await subsetFaces(faces, config.root, options.withNotes)).join('\n')
    },
  }
}

async function subsetFaces(faces: Face[], root: string, withNotes: boolean): Promise<string[]> {
  const texts = await readDeckTexts(root)
  const glyphs = collectGlyphs(withNotes ? texts : { ...texts, notes: [] })
  const cache = join(root, 'node_modules/.cache/deck-fonts')
  const rules: string[] = []
  for (const face of faces) {
    const chunks = face.family === 'Deck Mono' ? { code: collectCodeGlyphs(texts.code) } : glyphs
    for (const [chunk, text] of Object.entries(chunks)) {
      // Notes are text: nothing of them stands in the headlines' face.
      if (text && !(chunk === 'notes' && face.family === 'Deck Serif'))
        rules.push(fontFace(face, await subsetFace(face, text, chunk, cache), unicodeRange(text)))
    }
  }
  return rules
}

function fontFace({ family, weight }: Face, file: string, range?: string): string {
  return `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-display: swap;
  src: url(${JSON.stringify(file.replaceAll('\\', '/'))});${range ? `\n  unicode-range: ${range};` : ''}
}`
}
