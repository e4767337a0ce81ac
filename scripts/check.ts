import process from 'node:process'
import { runCommand } from './command-line/run-command'

// `npm run check`: tells what is wrong in the talk, without building it.
await runCommand(async () => {
  const { tellMistakes } = await import('./checks/tell-mistakes')
  await tellMistakes(process.cwd())
})
