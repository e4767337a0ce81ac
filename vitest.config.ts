import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{app,components,plugins,scripts,tests}/**/*.test.ts'],
    // Some tests start a command of the project, which takes its time on a busy machine.
    testTimeout: 30_000,
  },
})
