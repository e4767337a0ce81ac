import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'
import { readTalk } from '../../app/talk/talk.ts'
import { loadDeck } from '../../scripts/checks/load-deck.ts'
import { initialsOf } from './initials.ts'

const INITIALS = 'virtual:initials'
const STAND_IN = fileURLToPath(new URL('../../app/goto/fuse.ts', import.meta.url))

/**
 * The search of Slidev's dialog «go to slide». That of 52.20.1 is fuse.js, which it sends before the first slide, and which
 * knows titles and numbers alone, in ASCII. Here `app/goto/fuse.ts` stands in, with the initials of all titles and
 * chapters from `virtual:initials`: a dictionary of pinyin is no part of what is sent.
 * Can go when Slidev lets a deck bring its own search.
 */
export function gotoSearch(): Plugin {
  let root: string
  return {
    name: 'deck:goto-search',
    enforce: 'pre',
    configResolved(config) {
      ({ root } = config)
    },
    resolveId(id) {
      if (id === 'fuse.js')
        return STAND_IN
      return id === INITIALS ? `\0${INITIALS}` : undefined
    },
    async load(id) {
      if (id !== `\0${INITIALS}`)
        return undefined
      const texts = readTalk((await loadDeck(root)).deck.slides).flatMap(({ title, chapter }) => [title, chapter])
      return `export const initials = ${JSON.stringify(Object.fromEntries(texts.map(text => [text, initialsOf(text)])))}`
    },
  }
}
