import process from 'node:process'
import { runCommand } from './command-line/run-command'

// `npm start`: presents the talk.
await runCommand(async () => {
  const { readServeFlags } = await import('./command-line/flags')
  const { readCurrentDeck } = await import('./deck/build')
  const { serveDeck } = await import('./deck/serve')

  const flags = readServeFlags(process.argv.slice(2))
  await serveDeck(await readCurrentDeck(process.cwd()), flags)
})
