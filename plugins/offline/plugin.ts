import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { readColours } from '../../scripts/deck/colours.ts'
import { APP_NAME, APP_SHORT_NAME, DESCRIPTION } from '../../talk.config.ts'

const PAPER = readColours().light.paper

/** What a build brings along and the deck never asks for; a test holds this list to what it does ask for. */
const UNUSED = [
  // Faces of KaTeX that no formula here is set in, and a bold one for notes, which have no bold words.
  'assets/KaTeX_!(Main-Regular|Math-Italic|Size1-Regular)*',
  'assets/deck-sans-700-notes-*',
  // Slidev's page for unknown links, which ours stands in for; its editor of notes, which needs its server; its logo.
  'assets/{404,slidev/404}-*',
  'assets/{slidev/notes-edit-,FileSaver}*',
  'assets/logo-*',
  // Phones of a hall take part in a talk that is given from its own machine.
  'assets/{Room,room-}*',
  // Read by systems and by other sites.
  'icons/*',
  'og-image.png',
]

/**
 * Makes the hosted deck work without a network, and installable. Slidev's `pwa` option would do it with the same package,
 * but cannot be told anything (52.20.1, node/vite/pwa.ts): it reloads the open talk when there is a new deployment, says
 * "Caching for offline…" on every slide from the second visit on, and writes a manifest in English without icons.
 */
export function offline(): Plugin[] {
  return [touchIcon(), ...VitePWA({
    strategies: 'injectManifest',
    srcDir: 'plugins/offline',
    filename: 'service-worker.ts',
    // setup/main.ts does it, once the first slide is there.
    injectRegister: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,css,woff2,svg,png}'],
      globIgnores: UNUSED,
    },
    includeManifestIcons: false,
    manifest: {
      id: '.',
      start_url: '.',
      scope: '.',
      lang: 'zh-CN',
      dir: 'ltr',
      name: APP_NAME,
      short_name: APP_SHORT_NAME,
      description: DESCRIPTION,
      categories: ['education'],
      display: 'fullscreen',
      display_override: ['fullscreen', 'standalone'],
      theme_color: PAPER,
      background_color: PAPER,
      icons: [
        { src: 'icons/192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
  })]
}

/** Apple's systems don't read the manifest's icons. */
function touchIcon(): Plugin {
  return {
    name: 'deck:touch-icon',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'apple-touch-icon', href: 'icons/apple-touch-icon.png' }, injectTo: 'head' }],
  }
}
