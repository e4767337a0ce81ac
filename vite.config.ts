import type { PluginSimple } from 'markdown-exit'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import cjkFriendly from 'markdown-it-cjk-friendly'
import { defineConfig } from 'vite'
import { reportErrors } from './scripts/build-errors/plugin.ts'
import { connectToCommand } from './scripts/build-errors/tell-command.ts'
import { missingPictures } from './scripts/checks/missing-pictures.ts'
import { checkTalk } from './scripts/checks/plugin.ts'
import { completeComponents } from './scripts/components/complete.ts'
import { componentResolvers } from './scripts/components/resolvers.ts'
import { embeddedPages } from './scripts/embedded-pages/markdown.ts'
import { firstSlides } from './scripts/first-slides/plugin.ts'
import { startInOneStep } from './scripts/first-slides/start.ts'
import { BUILD_TARGET } from './scripts/floor/oldest-browsers.ts'
import { deckFonts } from './scripts/fonts/plugin.ts'
import { gotoSearch } from './scripts/goto-search/plugin.ts'
import { katexFonts } from './scripts/katex-fonts/plugin.ts'
import { offline } from './scripts/offline/plugin.ts'
import { contentSecurityPolicy, ITSELF_ALONE, OWN_ORIGIN } from './scripts/page/content-security-policy.ts'
import { readDeckUrl } from './scripts/page/deck-url.ts'
import { sharedLink } from './scripts/page/shared-link.ts'
import { sayWhyUnable } from './scripts/page/unable-page.ts'
import { qrCodes } from './scripts/qr-code/plugin.ts'
import { singleFile } from './scripts/single-file/plugin.ts'
import { storageStandIn } from './scripts/storage/plugin.ts'
import { breakLines } from './scripts/typography/break-lines.ts'
import { notesOnDemand } from './scripts/upstream/notes-on-demand.ts'
import { tellOnlyChanges } from './scripts/upstream/tell-only-changes.ts'
import { withPrintRoute } from './scripts/upstream/with-print-route.ts'
import { withoutTwoslash, withoutUnused } from './scripts/upstream/without-unused.ts'

/** The folder of the deck's components. */
const components = fileURLToPath(new URL('components', import.meta.url))

const deckUrl = readDeckUrl(process.env)

/** `npm run build` names a browser to copy them with; who presents from a folder of their own does not wait for a network. */
function firstSlidesInPage() {
  const { DECK_BROWSER } = process.env
  return DECK_BROWSER ? [firstSlides(DECK_BROWSER)] : []
}

export default defineConfig({
  build: { target: BUILD_TARGET },
  // The file that `npm run build` puts beside the page.
  define: { __DECK_PDF__: JSON.stringify(process.env.DECK_PDF ?? '') },
  plugins: reportErrors([
    checkTalk(),
    missingPictures(),
    deckFonts({ spoken: !process.argv.includes('--without-notes') }),
    katexFonts(),
    gotoSearch(),
    qrCodes(deckUrl),
    storageStandIn(),
    tellOnlyChanges(),
    withPrintRoute(),
    withoutUnused(),
    withoutTwoslash(),
    notesOnDemand(),
    startInOneStep(),
    completeComponents(components),
    // `npm run build:single` asks for one file; everything else is a folder to be hosted.
    ...process.env.DECK_SINGLE_FILE
      ? [singleFile(), contentSecurityPolicy(ITSELF_ALONE)]
      : [sayWhyUnable(), sharedLink(deckUrl), ...firstSlidesInPage(), contentSecurityPolicy(OWN_ORIGIN), offline()],
  ], connectToCommand()),
  slidev: {
    // What all windows share through the dev server, beyond what Slidev shares itself.
    serverRef: { state: { stage: {} } },
    // A component's folder also holds its model, words and tests.
    components: {
      globsExclude: 'components/**/*.ts',
      resolvers: componentResolvers(components),
    },
    markdown: {
      // `**真，**她` is no emphasis in CommonMark, whose rule knows only words with spaces between them.
      // Slidev's parser, markdown-exit, takes markdown-it's plugins; only the two packages' types differ.
      markdownSetup: md => void md.use(cjkFriendly as unknown as PluginSimple).use(breakLines).use(embeddedPages),
    },
  },
})
