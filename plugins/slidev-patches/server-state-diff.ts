import type { Plugin } from 'vite'

const STATE = 'server-reactive:nav'
const RESOLVED = /^\/@server-reactive\/.*\?diff$/

/** What the dev server writes for such a state, and what has to stand there. `copy` is what the other windows know. */
const CORRECTIONS: { written: RegExp, right: string }[] = [
  // Else the first message is the whole state.
  { written: /let copy = null/, right: 'let copy = clone(data)' },
  // Else all that was told before is told again. Each entry whole: a new time of who led last, without who, would count as another window's.
  { written: /return diff\(data, copy\)/, right: 'const changes = diff(data, copy); for (const name in changes) changes[name] = clone(data[name]); makeClone(); return changes' },
  // Else what is about to be told counts as told, when a message comes in before it.
  { written: /apply\(data, patch\)\s+makeClone\(\)/, right: 'apply(data, patch); copy = apply(copy, clone(patch))' },
]

/**
 * The dev server's windows tell each other the whole state at each navigation, in Slidev 52.20.1: one that has only written
 * a parameter into its address, or just followed to a click, takes the talk back to where it was itself, if the presenter
 * has clicked in the meantime. With `?diff`, which Slidev's drawings already have, a window tells what it has changed, or
 * would, if vite-plugin-vue-server-ref 1.0.0 kept right what it has told.
 * Can go when Slidev imports `server-reactive:nav?diff` and the plugin does.
 */
export function serverStateDiff(): Plugin {
  return {
    name: 'deck:server-state-diff',
    enforce: 'pre',
    apply: 'serve',
    resolveId(id, importer) {
      return id === STATE ? this.resolve(`${id}?diff`, importer, { skipSelf: true }) : undefined
    },
    transform(code, id) {
      if (!RESOLVED.test(id))
        return undefined
      if (!CORRECTIONS.every(({ written }) => written.test(code)))
        this.error('The module of a state that the windows share is written in another way: see whether plugins/slidev-patches/server-state-diff.ts can go.')
      return { code: CORRECTIONS.reduce((text, { written, right }) => text.replace(written, right), code), map: null }
    },
  }
}
