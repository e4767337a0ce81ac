import process from 'node:process'
import { runCommand } from './command-line/run-command'

// `npm start`: presents the talk.
await runCommand(async () => {
  const { readStartFlags } = await import('./command-line/flags')
  const { tellMistakes } = await import('./checks/tell-mistakes')
  const { readCurrentDeck } = await import('./deck/build')
  const { serveDeck } = await import('./deck/serve')

  const flags = readStartFlags(process.argv.slice(2))
  await tellMistakes(process.cwd())
  const deck = await readCurrentDeck(process.cwd())
  // Most talks do without.
  const room = flags.room ? await (await import('./room/serve-room')).serveRoom(deck, process.cwd()) : undefined
  await serveDeck(deck, flags, room)
})
