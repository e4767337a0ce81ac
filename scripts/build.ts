import process from 'node:process'
import { runCommand } from './command-line/run-command'

// `npm run build`: builds the deck into dist/, to be hosted.
await runCommand(async () => {
  const { readBuildFlags } = await import('./command-line/flags')
  const { tellMistakes } = await import('./checks/tell-mistakes')
  const { buildDeck } = await import('./deck/build')
  const { HOSTED_BUILD } = await import('./deck/hosted-build')

  const options = readBuildFlags(process.argv.slice(2))
  await tellMistakes(process.cwd())
  await buildDeck(process.cwd(), HOSTED_BUILD, options)
})
