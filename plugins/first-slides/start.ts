import type { Plugin } from 'vite'

const ENTRY = /@slidev\/client\/main\.ts$/

/** Packages; Slidev's own modules, some of which lie in a folder named `.slidev`, are the deck's. */
const LIBRARIES = /\/node_modules\/(?![@.]slidev\/)/

/** The first slide, and the one that the first press of a key asks for. */
const AT_ONCE = [1, 2]

/**
 * Puts all that the first two slides need into scripts that are asked for at once, and their styles into one sheet.
 * Slidev's own start is four requests deep (the page, the entry, the route, the slide), and nothing shows before the last.
 * The libraries, the deck and the entry are files of their own, so that the page can run them one after the other.
 */
export function startInOneStep(): Plugin {
  const start = new Set<string>()
  return {
    name: 'deck:start-in-one-step',
    enforce: 'pre',
    apply: 'build',
    config: () => ({
      build: {
        // The page asks for the sheet after its own, and sheets that came later would stand before it in the head,
        // where the rules of a component lose against those of the deck. All of them in one are 10 KB more.
        cssCodeSplit: false,
        modulePreload: { polyfill: false },
        rollupOptions: {
          // Says of the modules below that `import()` of them makes no file any more, which is the point.
          checks: { ineffectiveDynamicImport: false },
          output: {
            codeSplitting: {
              groups: [
                { name: 'libraries', test: id => start.has(id) && LIBRARIES.test(id) },
                { name: 'start', test: id => start.has(id) && !ENTRY.test(id) },
              ],
            },
          },
        },
      },
    }),
    // Slidev's own sorting would take Vue out again.
    configResolved: ({ build }) => [build.rolldownOptions.output ?? []].flat().forEach(output => delete output.manualChunks),
    transform(code, id) {
      return ENTRY.test(id) ? { code: [code, 'import \'./pages/play.vue\'', ...AT_ONCE.map(no => `import '/@slidev/slides/${no}/md'`)].join('\n'), map: null } : undefined
    },
    buildEnd() {
      const entry = [...this.getModuleIds()].find(id => ENTRY.test(id))
      const next = entry ? [entry] : []
      for (let id = next.pop(); id; id = next.pop()) {
        if (!start.has(id)) {
          start.add(id)
          next.push(...this.getModuleInfo(id)?.importedIds ?? [])
        }
      }
    },
  }
}
