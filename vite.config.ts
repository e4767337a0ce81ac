import type { PluginSimple } from 'markdown-exit'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import cjkFriendly from 'markdown-it-cjk-friendly'
import { defineConfig } from 'vite'
import { reportErrors } from './plugins/build-errors/plugin.ts'
import { connectToCommand } from './plugins/build-errors/tell-command.ts'
import { missingPictures } from './plugins/checks/missing-pictures.ts'
import { checkTalk } from './plugins/checks/plugin.ts'
import { completeComponents } from './plugins/components/complete.ts'
import { componentResolvers } from './plugins/components/resolvers.ts'
import { firstSlides } from './plugins/first-slides/plugin.ts'
import { startInOneStep } from './plugins/first-slides/start.ts'
import { deckFonts } from './plugins/fonts/plugin.ts'
import { gotoSearch } from './plugins/goto-search/plugin.ts'
import { katexFonts } from './plugins/katex-fonts/plugin.ts'
import { katexFormulas } from './plugins/katex-formulas/plugin.ts'
import { breakLines } from './plugins/markdown/break-lines.ts'
import { embeddedPages } from './plugins/markdown/embedded-pages.ts'
import { offline } from './plugins/offline/plugin.ts'
import { contentSecurityPolicy, ITSELF_ALONE, OWN_ORIGIN } from './plugins/page/content-security-policy.ts'
import { BUILD_TARGET } from './plugins/page/oldest-browsers.ts'
import { aboutTheTalk, sharedLink } from './plugins/page/shared-link.ts'
import { sayWhyUnable } from './plugins/page/unable-page.ts'
import { qrCodes } from './plugins/qr-code/plugin.ts'
import { singleFile } from './plugins/single-file/plugin.ts'
import { chineseLoading } from './plugins/slidev-patches/chinese-loading.ts'
import { notesOnDemand } from './plugins/slidev-patches/notes-on-demand.ts'
import { serverStateDiff } from './plugins/slidev-patches/server-state-diff.ts'
import { withPrintRoute } from './plugins/slidev-patches/with-print-route.ts'
import { withoutTwoslash, withoutUnused } from './plugins/slidev-patches/without-unused.ts'
import { storageStandIn } from './plugins/storage/plugin.ts'
import { readBuildParameters } from './scripts/deck/build-options.ts'
import { readDeckUrl } from './scripts/deck/deck-url.ts'

/** The folder of the deck's components. */
const components = fileURLToPath(new URL('components', import.meta.url))

const deckUrl = readDeckUrl(process.env)
const { withNotes, pdf, browser, isSingleFile } = readBuildParameters(process.env)

export default defineConfig({
  build: { target: BUILD_TARGET },
  // The file that `npm run build` puts beside the page.
  define: { __DECK_PDF__: JSON.stringify(pdf) },
  plugins: reportErrors([
    checkTalk(),
    missingPictures(),
    deckFonts({ withNotes }),
    katexFonts(),
    katexFormulas(),
    gotoSearch(),
    aboutTheTalk(),
    qrCodes(deckUrl),
    storageStandIn(),
    serverStateDiff(),
    withPrintRoute(),
    withoutUnused(),
    withoutTwoslash(),
    notesOnDemand(),
    chineseLoading(),
    startInOneStep(),
    completeComponents(components),
    // `npm run build:single` asks for one file; everything else is a folder to be hosted.
    ...isSingleFile
      ? [singleFile(), contentSecurityPolicy(ITSELF_ALONE)]
      : [sayWhyUnable(), sharedLink(deckUrl), ...browser ? [firstSlides(browser)] : [], contentSecurityPolicy(OWN_ORIGIN), offline()],
  ], connectToCommand()),
  slidev: {
    // What all windows share through the dev server, beyond what Slidev shares itself.
    serverRef: { state: { values: {} } },
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
