import type { PluginSimple } from 'markdown-exit'
import cjkFriendly from 'markdown-it-cjk-friendly'
import { defineConfig } from 'vite'
import { deckFonts } from './scripts/fonts/plugin.ts'
import { katexFonts } from './scripts/katex-fonts/plugin.ts'
import { qrCodes } from './scripts/qr-code/plugin.ts'
import { withoutTwoslash } from './scripts/upstream/without-twoslash.ts'

export default defineConfig({
  plugins: [
    deckFonts(),
    katexFonts(),
    qrCodes(),
    withoutTwoslash(),
  ],
  slidev: {
    // A component's folder also holds its model, words and tests.
    components: { globsExclude: 'components/**/*.ts' },
    markdown: {
      // `**真，**她` is no emphasis in CommonMark, whose rule knows only words with spaces between them.
      // Slidev's parser, markdown-exit, takes markdown-it's plugins; only the two packages' types differ.
      markdownSetup: md => void md.use(cjkFriendly as unknown as PluginSimple),
    },
  },
})
