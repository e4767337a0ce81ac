import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Both cores, of two as well: the tests that build the deck go on beside all others.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{app,components,plugins,scripts,tests}/**/*.test.ts'],
          exclude: ['tests/commands/**'],
          // No test changes a module: each is read once for all, which is two thirds of the time.
          isolate: false,
          pool: 'threads',
          restoreMocks: true,
          // For a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        // Each starts commands of the project, which takes its time on a busy machine: `npm test` and `vitest` run them, `npm run test:unit` doesn't.
        test: { name: 'commands', include: ['tests/commands/**/*.test.ts'], testTimeout: 30_000 },
      },
    ],
  },
})
