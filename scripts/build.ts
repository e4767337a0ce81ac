import process from 'node:process'
import { runCommand } from './command-line/run-command'

// `npm run build`: builds the deck into dist/.
await runCommand(async () => {
  const { readBuildFlags } = await import('./command-line/flags')
  const { findBrowser } = await import('./browser/find-browser')
  const { buildDeck, buildWithSlidev } = await import('./deck/build')

  const options = readBuildFlags(process.argv.slice(2))
  await buildDeck(process.cwd(), async (root, options) => {
    // The page's first slide is copied with a browser; where none can be brought, the build says so and goes on.
    await findBrowser().catch(() => {})
    await buildWithSlidev(root, options)
  }, options)
})
