import type { DeckSlide } from '@slidev/client'
import { idle } from './idle'

const DECK_FAMILY = /^["']?Deck/

/**
 * Loads the slides, the next ones first, whenever there is nothing else to do, so that no slide waits later: first what
 * they are made of, which is little, then their type.
 */
export async function loadSlides(slides: DeckSlide[]): Promise<void> {
  for (const { load } of slides) {
    await idle()
    await load()
  }
  const faces = new Set([...document.fonts].filter(({ family }) => DECK_FAMILY.test(family)).map(({ weight, family }) => `${weight} 1em ${family}`))
  for (const { meta } of slides) {
    await idle()
    // A title has characters of every chunk of glyphs that its slide needs.
    await Promise.all(Array.from(faces, face => document.fonts.load(face, meta.slide.title)))
  }
}
