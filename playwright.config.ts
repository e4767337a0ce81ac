import process from 'node:process'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser/find-browser'
import { buildDeckIfChanged } from './scripts/deck/build'
import { HOSTED_BUILD } from './scripts/deck/hosted-build'
import { ENGINES } from './tests/engines/find-engine'

// Every worker reads this file again, and takes the browser that the first reading found. Builds first where the deck has
// changed, so that no test sees an old one.
if (!process.env.DECK_TEST_BROWSER) {
  process.env.DECK_TEST_BROWSER = (await findBrowser()).executablePath
  await buildDeckIfChanged(process.cwd(), HOSTED_BUILD)
}

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  // One more than a small machine has cores: a test also waits, for a browser to start or a phone to be answered.
  workers: 3,
  // Nothing is timed: on a busy machine a page may take long, and is right all the same.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  // `--project webkit` runs one of them. Everything is tested in today's Chromium, and what an engine has a part in in the others.
  projects: [
    { name: 'chromium', testIgnore: '**/engines/**' },
    { name: 'engines', testDir: 'tests/engines', testMatch: 'engines.setup.ts' },
    ...ENGINES.map(name => ({ name, testMatch: '**/engines/*.spec.ts', dependencies: ['engines'] })),
  ],
  use: {
    baseURL: `http://localhost:${process.env.DECK_PORT}/`,
    launchOptions: { executablePath: process.env.DECK_TEST_BROWSER },
  },
  webServer: {
    command: 'npm start -- --no-open',
    // The port is the first free one; the group's name makes it an environment variable.
    wait: { stdout: /http:\/\/localhost:(?<deck_port>\d+)\// },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
