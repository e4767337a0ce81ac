import process from 'node:process'
import { load } from '@slidev/parser/fs'
import { readTalk } from '../../components/talk/talk'

/** Reads slides.md and the pages it includes, as Slidev itself does. */
export async function loadTalk() {
  const root = process.cwd()
  const { slides, headmatter } = await load({ userRoot: root, roots: [root] }, 'slides.md')
  return { slides, headmatter, talk: readTalk(slides) }
}
