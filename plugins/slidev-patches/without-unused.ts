import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'
import { LEFT_OUT } from '../../scripts/checks/left-out.ts'

/**
 * What Slidev 52.20.1 puts before the first slide of every deck, and no option of its headmatter leaves out.
 *
 * | module | what it is | why no slide needs it |
 * | --- | --- | --- |
 * | vue | with the compiler of templates: Slidev aliases it to the full build | all templates are compiled in the build |
 * | @shikijs/vitepress-twoslash | pop-ups in code, and an error in the console at every start | `twoslash: false` |
 * | @shikijs/magic-move | styles of code that moves | a build with `magic-move` fails, see `assertUnused` |
 * | @slidev/rough-notation | the drawing of `v-mark`, with roughjs | a build with `v-mark` fails |
 * | @vueuse/motion | the movement of `v-motion`, with popmotion | a build with `v-motion` fails |
 * | @slidev/parser/core | the parser of slides, with yaml | the client takes one function of it that `utils` has too |
 * | floating-vue | tooltips and menus | loaded with the first of them |
 * | theme-default's prism.css | colours of Prism's code | Shiki colours the code; a class that changes anywhere would let Chromium find the style of all below it anew |
 * | markdown-it-github-alerts | styles of GitHub's alerts | no slide has one |
 *
 * Each line can go when Slidev loads it only for decks that use it.
 */
const NOTHING = '\0deck:nothing'
const EMPTY_STYLES = '\0deck:nothing.css'

const REPLACED: Record<string, string> = {
  '@shikijs/vitepress-twoslash/client': NOTHING,
  '@shikijs/vitepress-twoslash/style.css': EMPTY_STYLES,
  '@shikijs/magic-move/style.css': EMPTY_STYLES,
  '@slidev/rough-notation': NOTHING,
  '@vueuse/motion': NOTHING,
  'floating-vue': standIn('floating-vue'),
  './prism.css': EMPTY_STYLES,
  'markdown-it-github-alerts/styles/github-colors-light.css': EMPTY_STYLES,
  'markdown-it-github-alerts/styles/github-colors-dark-media.css': EMPTY_STYLES,
  'markdown-it-github-alerts/styles/github-base.css': EMPTY_STYLES,
}

/** What takes the place of the modules that are left out: the names that Slidev imports, and installs at every start. */
const NOTHING_SOURCE = `
export default { install() {} }
export const annotate = undefined
export const MotionDirective = () => ({})`

/** Another module of the same package does what is needed of these. */
const SMALLER: Record<string, string> = {
  '@slidev/parser/core': '@slidev/parser/utils',
  // What Slidev's alias makes of `vue`, from the end of the path on.
  'vue.esm-bundler.js': 'vue.runtime.esm-bundler.js',
}

const SLIDE = /^(.*)__slidev_(\d+)\.md$/

/** Leaves out of a build what no slide uses, and fails it when one does. */
export function withoutUnused(): Plugin {
  return {
    name: 'deck:without-unused',
    enforce: 'pre',
    apply: 'build',
    async resolveId(id, importer, options) {
      const replaced = REPLACED[id]
      // A stand-in of this folder imports the module that it stands for, when it is needed: that import gets the module itself.
      if (replaced)
        return importer === replaced ? undefined : replaced
      const large = Object.keys(SMALLER).find(end => id.endsWith(end))
      return large && this.resolve(id.replace(large, SMALLER[large]!), importer, { ...options, skipSelf: true })
    },
    load(id) {
      if (id === NOTHING)
        return NOTHING_SOURCE
      return id === EMPTY_STYLES ? '' : undefined
    },
    transform: {
      order: 'post',
      handler(code, id) {
        if (id.includes('/node_modules/'))
          return
        const use = LEFT_OUT.find(({ compiled }) => compiled.test(code))
        if (use)
          this.error(`${describeModule(id)} uses ${use.feature}, which a build of this deck leaves out so that its first slide comes sooner: take it out of there, or its line out of plugins/slidev-patches/without-unused.ts.`)
      },
    },
  }
}

/** Leaves out of the dev server too what writes an error into the console of every page (with `twoslash: false`). */
export function withoutTwoslash(): Plugin {
  return {
    name: 'deck:without-twoslash',
    enforce: 'pre',
    apply: 'serve',
    resolveId: id => id === '@shikijs/vitepress-twoslash/client' ? NOTHING : undefined,
    load: id => id === NOTHING ? NOTHING_SOURCE : undefined,
  }
}

function describeModule(id: string): string {
  const [, file, no] = SLIDE.exec(id) ?? []
  return no ? `Slide ${no} (${file})` : id
}

function standIn(name: string): string {
  return fileURLToPath(new URL(`stand-ins/${name}.ts`, import.meta.url))
}
