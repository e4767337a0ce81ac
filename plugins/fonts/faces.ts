import { createRequire } from 'node:module'

/** One static weight of a family, whole, as an npm package carries it. */
export interface Face {
  family: 'Deck Sans' | 'Deck Serif' | 'Deck Mono'
  weight: number
  /** Absolute path of the font file. */
  file: string
}

/**
 * The deck's type: Noto Sans SC for text, Noto Serif SC for headlines, Noto Sans Mono for code (SIL Open Font License).
 * Static weights, because Chromium writes a variable font into a PDF as Type 3.
 * The families have names of their own, so that no installed Noto takes their place.
 * @throws Error when a package is not installed
 */
export function findFaces(): Face[] {
  return [
    face('Deck Sans', 400, '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    face('Deck Sans', 700, '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
    face('Deck Serif', 700, '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
    face('Deck Mono', 400, '@expo-google-fonts/noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf'),
  ]
}

const { resolve } = createRequire(import.meta.url)

function face(family: Face['family'], weight: number, module: string): Face {
  try {
    return { family, weight, file: resolve(module) }
  }
  catch (cause) {
    throw new Error(`The font file ${module} is not installed: run \`npm ci\`.`, { cause })
  }
}
