import type { Counts } from './testing/counts'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { x } from 'tinyexec'
import { runCommand } from './command-line/run-command'
import { countPlaywright, countVitest, settle } from './testing/counts'

// `npm test`: runs everything, whatever fails on the way, and ends with a line that counts.
await runCommand(async () => {
  const reports = await mkdtemp(join(tmpdir(), 'deck-test-'))
  const unitReport = join(reports, 'unit.json')
  const browserReport = join(reports, 'browser.json')

  const failedSteps: string[] = []
  const step = async (name: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number | undefined> => {
    console.log(`\n— ${name}`)
    const { exitCode } = await x(command, args, { nodeOptions: { stdio: 'inherit', env } })
    if (exitCode !== 0)
      failedSteps.push(name)
    return exitCode
  }
  const count = async <Report>(report: string, read: (report: Report) => Counts, exitCode: number | undefined): Promise<Counts> => {
    const text = await readFile(report, 'utf8').catch(() => undefined)
    return settle(text === undefined ? { passed: 0, failed: 0 } : read(JSON.parse(text) as Report), exitCode)
  }

  await step('Lint', 'eslint', ['.', '--max-warnings', '0'])
  await step('Types', 'vue-tsc', ['--noEmit'])
  const unitExit = await step('Unit tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`])
  const browserExit = await step('Browser tests', 'playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport })

  const unit = await count(unitReport, countVitest, unitExit)
  const browser = await count(browserReport, countPlaywright, browserExit)
  await rm(reports, { recursive: true })

  const untested = failedSteps.filter(name => !name.endsWith('tests'))
  if (failedSteps.length) {
    console.log(`\nFailed: ${failedSteps.join(', ')}`)
    process.exitCode = 1
  }
  console.log(`\n${unit.passed + browser.passed} passed, ${unit.failed + browser.failed + untested.length} failed`)
})
