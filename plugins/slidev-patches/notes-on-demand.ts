import type { Plugin } from 'vite'

const MODULE = 'virtual:deck-notes'
const PLACEHOLDER = '__DECK_NOTES__'

const FRONTMATTER = /__slidev_(\d+)\.frontmatter$/
const NOTE = /"noteHTML":("(?:[^"\\]|\\.)*")/
const QUOTED_PLACEHOLDER = new RegExp(`["'\`]${PLACEHOLDER}["'\`]`)

/**
 * Slidev 52.20.1 puts the notes of all slides into the script that runs before the first slide, though only the presenter
 * and the overview read them. A build keeps them in a module of their own, `virtual:deck-notes`; `setup/main.ts` brings it
 * to the pages that show notes. In the dev server the module is empty, and Slidev asks its server for the notes.
 * Can go when Slidev loads notes on demand in a build too.
 */
export function notesOnDemand(): Plugin {
  const notes: string[] = []
  let isBuild = false
  return {
    name: 'deck:notes-on-demand',
    configResolved(config) {
      isBuild = config.command === 'build'
    },
    resolveId: id => id === MODULE ? `\0${MODULE}` : undefined,
    load: id => id === `\0${MODULE}` ? `export const notes = ${isBuild ? JSON.stringify(PLACEHOLDER) : '[]'}` : undefined,
    transform(code, id) {
      const [, no] = FRONTMATTER.exec(id) ?? []
      if (!no || !isBuild)
        return undefined
      const [, note] = NOTE.exec(code) ?? []
      if (note === undefined)
        this.error(`Slidev's module of slide ${no} has no noteHTML any more: see whether plugins/slidev-patches/notes-on-demand.ts can go.`)
      notes[Number(no) - 1] = JSON.parse(note) as string
      return { code: code.replace(NOTE, '"noteHTML":""'), map: null }
    },
    // By now all slides have been read.
    renderChunk(code) {
      return QUOTED_PLACEHOLDER.test(code) ? { code: code.replace(QUOTED_PLACEHOLDER, () => JSON.stringify(notes)), map: null } : undefined
    },
  }
}
