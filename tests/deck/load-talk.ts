import process from 'node:process'
import { readTalk } from '../../app/talk/talk'
import { loadDeck } from '../../scripts/checks/load-deck'

/** Reads slides.md and the pages it includes, as Slidev itself does. */
export async function loadTalk() {
  const { deck: { slides, headmatter } } = await loadDeck(process.cwd())
  return { slides, headmatter, talk: readTalk(slides) }
}
