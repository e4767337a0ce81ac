import process from 'node:process'
import { runCommand } from './command-line/run-command'

// `npm run export:pptx`: draws a PPTX with notes.
await runCommand(async () => {
  const { pictureHelp, readPictureFlags } = await import('./export/flags')
  const flags = readPictureFlags(process.argv.slice(2), 'pptx')
  if (!flags) {
    console.log(pictureHelp('pptx'))
    return
  }
  const { tellMistakes } = await import('./checks/tell-mistakes')
  const { exportPictures } = await import('./export/export-pictures')
  await tellMistakes(process.cwd())
  await exportPictures(process.cwd(), 'pptx', flags)
})
