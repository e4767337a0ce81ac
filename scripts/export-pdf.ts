import { relative } from 'node:path'
import process from 'node:process'
import { runCommand } from './command-line/run-command'

// `npm run export:pdf`: prints the deck, built first where it has changed, to a PDF.
await runCommand(async () => {
  const { PDF_HELP, readPdfFlags } = await import('./export/flags')
  const flags = readPdfFlags(process.argv.slice(2))
  if (!flags) {
    console.log(PDF_HELP)
    return
  }

  const begin = performance.now()
  const { tellMistakes } = await import('./checks/tell-mistakes')
  const { readCurrentDeck } = await import('./deck/build')
  const { exportPdf } = await import('./export/export-pdf')
  const { untilInterrupted } = await import('./export/until-interrupted')
  await tellMistakes(process.cwd())
  await untilInterrupted(async (signal) => {
    const { pageCount, size } = await exportPdf(process.cwd(), flags, await readCurrentDeck(process.cwd()), signal)
    const seconds = (performance.now() - begin) / 1000
    console.log(`${relative('', flags.output)}: ${pageCount} pages, ${Math.round(size / 1024)} KB, ${seconds.toFixed(1)} s`)
  })
})
