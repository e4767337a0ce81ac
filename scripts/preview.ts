import process from 'node:process'
import { runCommand } from './command-line/run-command'
import { UserError } from './command-line/user-error'

// `npm run preview`: serves dist/ as it is.
await runCommand(async () => {
  const { readServeFlags } = await import('./command-line/flags')
  const { readBuiltDeck } = await import('./deck/build')
  const { serveDeck } = await import('./deck/serve')

  const flags = readServeFlags(process.argv.slice(2))
  const files = await readBuiltDeck(process.cwd())
  if (!files)
    throw new UserError('There is no built deck in dist: run `npm run build` first, or `npm start`, which builds and serves.')
  await serveDeck(files, flags)
})
