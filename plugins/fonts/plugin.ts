import type { Plugin, ResolvedConfig } from 'vite'
import type { Face } from './faces.ts'
import { dirname, join } from 'node:path'
import { readDeckTexts } from './deck-texts.ts'
import { findFaces } from './faces.ts'
import { collectCodeGlyphs, collectGlyphs, unicodeRange } from './glyphs.ts'
import { cutFace } from './subset.ts'

const MODULE = 'virtual:deck-fonts.css'
const RESOLVED = '/@deck-fonts/faces.css'

/**
 * The deck's faces as a style sheet, `virtual:deck-fonts.css`. A build carries each face cut down to the characters
 * that the deck can show; the dev server serves it whole, so that a character just typed is there at once.
 * @param options what to cut
 * @param options.spoken whether the speaker's notes are part of the build
 */
export function deckFonts(options: { spoken: boolean }): Plugin {
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
      return (await cutFaces(faces, config.root, options.spoken)).join('\n')
    },
  }
}

async function cutFaces(faces: Face[], root: string, withSpoken: boolean): Promise<string[]> {
  const texts = await readDeckTexts(root)
  const glyphs = collectGlyphs(withSpoken ? texts : { ...texts, spoken: [] })
  const cache = join(root, 'node_modules/.cache/deck-fonts')
  const rules: string[] = []
  for (const face of faces) {
    const lots = face.family === 'Deck Mono' ? { code: collectCodeGlyphs(texts.code) } : glyphs
    for (const [lot, text] of Object.entries(lots)) {
      // Notes are text: nothing of them stands in the headlines' face.
      if (text && !(lot === 'spoken' && face.family === 'Deck Serif'))
        rules.push(fontFace(face, await cutFace(face, text, lot, cache), unicodeRange(text)))
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
