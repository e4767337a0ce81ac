import type { Options } from 'tinyexec'
import { resolve } from 'node:path'
import process from 'node:process'
import { x } from 'tinyexec'

/** Found from here: a command may run in a folder that has no packages. */
const TSX = import.meta.resolve('tsx')

/** Runs an export's command as `npm run export:…` does, with the browser that the tests have. */
export function runExport(format: 'pdf' | 'png' | 'pptx', args: string[], { cwd = '.', env = {} }: { cwd?: string, env?: Record<string, string> } = {}) {
  const options: Partial<Options> = { nodeOptions: { cwd, env: {
    PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: process.env.DECK_TEST_BROWSER,
    ...env,
    // npx and npm put the project's commands on the path too.
    PATH: `${resolve('node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
  } } }
  return x(process.execPath, ['--import', TSX, resolve('scripts', `export-${format}.ts`), ...args], options)
}

/** What a command says when it fails, without where the browser was found. */
export function complaint(stderr: string): string[] {
  return stderr.trimEnd().split('\n').filter(line => !line.startsWith('Browser: '))
}
