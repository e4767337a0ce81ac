import process from 'node:process'
import { readTalk } from '../../app/talk/talk'
import { loadDeck } from '../../scripts/checks/load-deck'

/** A slide that something comes to by clicks, with how many. */
export interface ClickedSlide {
  no: number
  clicks: number
}

const CLICK = /\[click\]/g

/** Reads slides.md and the pages it includes, as Slidev itself does. */
export async function loadTalk() {
  const { deck: { slides, headmatter } } = await loadDeck(process.cwd())
  const talk = readTalk(slides)
  /** Clicks of each slide, as its notes mark them. */
  const clicks = slides.map(slide => slide.note?.match(CLICK)?.length ?? 0)
  return { slides, headmatter, talk, title: String(headmatter.title), clicks, clicked: findClicked(clicks) }
}

/** The slide with the most clicks, for a test that needs some; without any it is the first. */
function findClicked(clicks: number[]): ClickedSlide {
  const most = Math.max(...clicks)
  return { no: clicks.indexOf(most) + 1, clicks: most }
}
