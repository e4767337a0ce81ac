import type { Plugin } from 'vite'

const MODULE = '@shikijs/vitepress-twoslash/client'

/**
 * Slidev installs the client of twoslash whether a deck uses it or not (`twoslash: false` included), and in a build
 * that client logs «Failed to patch FloatingVue» at every start. No slide here has twoslash, so it gets nothing to install.
 * Can go when Slidev's `setup/main.ts` honours `twoslash: false`.
 */
export function withoutTwoslash(): Plugin {
  return {
    name: 'deck:without-twoslash',
    enforce: 'pre',
    resolveId: id => id === MODULE ? `\0${MODULE}` : undefined,
    load: id => id === `\0${MODULE}` ? 'export default { install() {} }' : undefined,
  }
}
