import process from 'node:process'
import { runCommand } from './command-line/run-command'

// `npm start`: presents the talk.
await runCommand(async () => {
  const { readServeFlags } = await import('./command-line/flags')
  const { tellMistakes } = await import('./checks/tell-mistakes')
  const { readCurrentDeck } = await import('./deck/build')
  const { serveDeck } = await import('./deck/serve')

  const flags = readServeFlags(process.argv.slice(2))
  await tellMistakes(process.cwd())
  await serveDeck(await readCurrentDeck(process.cwd()), flags)
})
