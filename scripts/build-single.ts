import process from 'node:process'
import { runCommand } from './command-line/run-command'

// `npm run build:single`: builds the deck into one HTML file.
await runCommand(async () => {
  const { readBuildFlags } = await import('./command-line/flags')
  const { tellMistakes } = await import('./checks/tell-mistakes')
  const { buildSingleFile } = await import('./deck/single-file-build')

  const options = readBuildFlags(process.argv.slice(2))
  await tellMistakes(process.cwd())
  console.log(`\n  ${await buildSingleFile(process.cwd(), options)}\n`)
})
