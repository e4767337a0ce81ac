import type { Plugin } from 'vite'
import { readFile } from 'node:fs/promises'
import { minify, transformWithOxc } from 'vite'

const STAND_IN = new URL('stand-in.ts', import.meta.url)

/** Lets the deck work where the browser's storage is disabled or full: writes `stand-in.ts` into the page. */
export function storageStandIn(): Plugin {
  return {
    name: 'deck:storage-stand-in',
    async transformIndexHtml() {
      const { code } = await transformWithOxc(await readFile(STAND_IN, 'utf8'), 'stand-in.ts')
      // A block of its own, so that none of its names is the window's.
      const { code: children } = await minify('stand-in.js', `{${code}}`)
      return [{ tag: 'script', children, injectTo: 'head' }]
    },
  }
}
