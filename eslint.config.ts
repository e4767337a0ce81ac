import antfu from '@antfu/eslint-config'
import compat from 'eslint-plugin-compat'
import { BROWSERSLIST } from './plugins/page/oldest-browsers.ts'

export default antfu({
  formatters: false,
  // Slidev's Markdown separates slides and takes frontmatter in ways that a linter of Markdown takes for mistakes.
  ignores: ['slides.md', 'tests/ordinary-deck/slides.md', 'pages/**/*.md', 'docs/**', 'exports/**'],
  typescript: true,
  vue: true,
}, {
  files: ['{scripts,plugins}/**'],
  rules: {
    // The scripts speak to the terminal.
    'no-console': 'off',
    // Each is a module that Node runs.
    'antfu/no-top-level-await': 'off',
  },
}, {
  // What runs in browsers: nothing that the oldest of them lack. For methods, which a linter can't tell from others of their
  // name, TypeScript holds the same line (`lib` in tsconfig.json).
  files: ['{app,components,layouts,setup}/**', '*.vue'],
  plugins: { compat },
  settings: { targets: BROWSERSLIST },
  rules: { 'compat/compat': 'error' },
}, {
  files: ['*.config.ts'],
  rules: {
    'antfu/no-top-level-await': 'off',
  },
})
