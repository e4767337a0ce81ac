import { resolve } from 'node:path'
import process from 'node:process'
import { runCommand } from './command-line/run-command'

// `npm run build`: builds the deck into dist/, to be hosted.
await runCommand(async () => {
  const { readBuildFlags } = await import('./command-line/flags')
  const { buildDeck, DIST } = await import('./deck/build')
  const { buildForHost } = await import('./deck/hosted-build')

  const options = readBuildFlags(process.argv.slice(2))
  await buildDeck(process.cwd(), (root, options) => buildForHost(root, resolve(root, DIST), options), options)
})
