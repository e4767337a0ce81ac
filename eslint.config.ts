import antfu from '@antfu/eslint-config'

export default antfu({
  formatters: false,
  // Slidev's Markdown separates slides and takes frontmatter in ways that a linter of Markdown takes for mistakes.
  ignores: ['slides.md', 'tests/ordinary-deck/slides.md', 'pages/**/*.md', 'docs/**', 'exports/**'],
  typescript: true,
  vue: true,
}, {
  files: ['scripts/**'],
  rules: {
    // The scripts speak to the terminal.
    'no-console': 'off',
    // Each is a module that Node runs.
    'antfu/no-top-level-await': 'off',
  },
}, {
  files: ['*.config.ts'],
  rules: {
    'antfu/no-top-level-await': 'off',
  },
})
