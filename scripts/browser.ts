import { runCommand } from './command-line/run-command'

// `npm run browser`: finds or brings a browser, and prints its path.
await runCommand(async () => {
  const { findBrowser } = await import('./browser/find-browser')
  const { executablePath } = await findBrowser()
  console.log(executablePath)
})
