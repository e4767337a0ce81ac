import type { TypedFlatConfigItem } from '@antfu/eslint-config'
import antfu from '@antfu/eslint-config'
import compat from 'eslint-plugin-compat'
import { BROWSERSLIST, YOUNGER_METHODS } from './plugins/page/oldest-browsers.ts'

const FOLDERS = ['app', 'components', 'layouts', 'pages', 'plugins', 'scripts', 'setup', 'tests', 'types']

/** Which folders each may import; what stands at the root (talk.config.ts) all may. */
const MAY_IMPORT: Record<string, string[]> = {
  types: [],
  app: ['types'],
  components: ['app'],
  layouts: ['app', 'components'],
  // Slidev's hook that reads the slides runs in Node.
  setup: ['app', 'scripts'],
  pages: ['app'],
  scripts: ['app', 'pages'],
  plugins: ['app', 'scripts'],
}

export default antfu({
  formatters: false,
  // Slidev's Markdown separates slides and takes frontmatter in ways that a linter of Markdown takes for mistakes.
  ignores: ['slides.md', 'tests/ordinary-deck/slides.md', 'pages/**/*.md', 'docs/**', 'exports/**'],
  typescript: true,
  vue: true,
}, {
  rules: {
    // `root` is everywhere the project's folder.
    'jsdoc/check-param-names': ['warn', { disableMissingParamChecks: true }],
  },
}, {
  files: ['{scripts,plugins}/**'],
  rules: {
    // The scripts speak to the terminal.
    'no-console': 'off',
    // Each is a module that Node runs.
    'antfu/no-top-level-await': 'off',
  },
}, {
  // What runs in browsers: nothing that the oldest of them lack.
  files: ['{app,components,layouts,setup}/**', '*.vue'],
  ignores: ['**/*.test.ts', 'setup/preparser.ts'],
  plugins: { compat },
  settings: { targets: BROWSERSLIST },
  rules: {
    'compat/compat': 'error',
    // Methods, which compat doesn't know: it can't tell whose they are.
    'no-restricted-properties': ['error', ...YOUNGER_METHODS.map(property => ({ property, message: 'It is younger than the oldest browsers that the deck is for (plugins/page/oldest-browsers.ts).' }))],
  },
}, {
  // What runs in the browsers of the phones in the hall, some of them old, as it stands here: ECMAScript 5.
  files: ['scripts/room/pages/*.js'],
  languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: { Uint8Array: 'readonly' } },
  rules: {
    'no-var': 'off',
    'vars-on-top': 'off',
    'object-shorthand': 'off',
    'prefer-arrow-callback': 'off',
    'prefer-template': 'off',
    'prefer-rest-params': 'off',
    // One script uses what stands in another before it; what is caught has to have a name.
    'no-unused-vars': 'off',
    'unused-imports/no-unused-vars': ['error', { vars: 'local', caughtErrors: 'none' }],
  },
}, ...Object.entries(MAY_IMPORT).map(([folder, others]): TypedFlatConfigItem => ({
  // Who may import whom, as the READMEs draw it.
  files: [`${folder}/**`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: FOLDERS.filter(other => other !== folder && !others.includes(other)).map(other => ({
        regex: `^(?:\\.\\./)+${other}/`,
        message: `${folder}/ does not import ${other}/: see the map of the folders in the README.`,
      })),
    }],
  },
})), {
  files: ['*.config.ts'],
  rules: {
    'antfu/no-top-level-await': 'off',
  },
})
