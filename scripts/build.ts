import process from 'node:process'
import { runCommand } from './command-line/run-command'

// `npm run build`: builds the deck into dist/.
await runCommand(async () => {
  const { readBuildFlags } = await import('./command-line/flags')
  const { buildDeck } = await import('./deck/build')

  const options = readBuildFlags(process.argv.slice(2))
  await buildDeck(process.cwd(), undefined, options)
})
