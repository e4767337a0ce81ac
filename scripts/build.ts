import process from 'node:process'
import { runCommand } from './command-line/run-command'

// `npm run build`: builds the deck into dist/.
await runCommand(async () => {
  const { buildDeck } = await import('./deck/build')
  await buildDeck(process.cwd())
})
