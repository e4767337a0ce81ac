import type { Counts, PlaywrightReport, VitestReport } from './testing/counts'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { x } from 'tinyexec'
import { runCommand } from './command-line/run-command'
import { add, countPlaywright, countVitest, NONE, settle } from './testing/counts'

// `npm test`: runs everything, whatever fails on the way, and ends with a line that counts.
await runCommand(async () => {
  const atOnce = await Promise.all([lint(), checkTypes()])
  const total = [...atOnce, await unitTests(), await browserTests()].reduce(add)
  console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
  process.exitCode = total.failed === 0 ? 0 : 1
})

async function lint(): Promise<Counts> {
  return settle(NONE, await run('Lint', 'eslint', '.', '--max-warnings', '0'))
}

async function checkTypes(): Promise<Counts> {
  return settle(NONE, await run('Types', 'vue-tsc', '--noEmit'))
}

async function unitTests(): Promise<Counts> {
  return withReport<VitestReport>(countVitest, report =>
    run('Unit tests', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`))
}

async function browserTests(): Promise<Counts> {
  return withReport<PlaywrightReport>(countPlaywright, (report) => {
    process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report
    return run('Browser tests', 'playwright', 'test', '--reporter=list,json')
  })
}

/** Runs a command at this terminal; gives its exit code. */
async function run(name: string, command: string, ...args: string[]): Promise<number | undefined> {
  announce(name)
  const { exitCode } = await x(command, args, { nodeOptions: { stdio: 'inherit' } })
  return exitCode
}

function announce(name: string): void {
  console.log(`\n— ${name}`)
}

/** Runs a runner that writes its counts to a file; a file that is missing counts nothing. */
async function withReport<Report>(read: (report: Report) => Counts, runner: (report: string) => Promise<number | undefined>): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-test-'))
  const report = join(folder, 'report.json')
  const exitCode = await runner(report)
  const text = await readFile(report, 'utf8').catch(() => undefined)
  await rm(folder, { recursive: true })
  return settle(text === undefined ? NONE : read(JSON.parse(text) as Report), exitCode)
}
