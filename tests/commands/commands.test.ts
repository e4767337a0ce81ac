import type { Result } from 'tinyexec'
import { once } from 'node:events'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { x } from 'tinyexec'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildDeck } from '../../scripts/deck/build'

const SLIDES = /Slides\s+(http:\S+)/
const PRESENTER = /Presenter\s+(http:\S+)/

/** A project whose deck is built. */
let root: string
let running: Result | undefined
/** Environment variables of the commands. */
let env: NodeJS.ProcessEnv

/** Builds it, with a page and, where one is named, a script. */
async function build(page: string, script?: string): Promise<void> {
  vi.spyOn(console, 'error').mockReturnValue()
  await buildDeck(root, { purpose: 'local', fill: async (_, out) => {
    await mkdir(join(out, 'assets'), { recursive: true })
    await writeFile(join(out, 'index.html'), page)
    if (script)
      await writeFile(join(out, 'assets', `${script}.js`), script)
  } })
}

beforeEach(async () => {
  env = {}
  root = await mkdtemp(join(tmpdir(), 'deck-'))
  await writeFile(join(root, 'slides.md'), '---\nbudget: 40s\n---\n\n# 竞相向上')
  await build('<h1>竞相向上</h1>', 'first')
})

afterEach(async () => {
  running?.kill()
  await running
  running = undefined
  await rm(root, { recursive: true })
})

/** Found from here: the folder of the project that is made for a test has no packages. */
const TSX = import.meta.resolve('tsx')

/** Runs one of the project's commands in the folder of that project. */
function command(name: string, ...args: string[]): Result {
  running = x(process.execPath, ['--import', TSX, resolve('scripts', `${name}.ts`), ...args], { nodeOptions: { cwd: root, env } })
  return running
}

/** What a command prints until it says how to stop it. */
async function announcement(result: Result): Promise<string> {
  const lines: string[] = []
  for await (const line of result) {
    lines.push(line)
    if (line.includes('Ctrl-C'))
      break
  }
  return lines.join('\n')
}

describe.each(['start', 'preview'])('%s', (name) => {
  it('serves the deck and says where, and where the presenter\'s view is', async () => {
    const text = await announcement(command(name, '--no-open'))
    const slides = SLIDES.exec(text)![1]!
    expect(PRESENTER.exec(text)![1]).toBe(`${slides}#/presenter/1`)

    const page = await fetch(slides)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8')
    expect(page.headers.get('cache-control')).toContain('must-revalidate')
    expect(await page.text()).toBe('<h1>竞相向上</h1>')
    expect((await fetch(new URL('assets/missing.js', slides))).status).toBe(404)
    expect((await fetch(new URL('missing', slides))).status).toBe(404)
    expect((await fetch(new URL('.built-from', slides))).status).toBe(404)

    const tag = page.headers.get('etag')!
    expect((await fetch(slides, { headers: { 'if-none-match': tag } })).status).toBe(304)
    expect((await fetch(new URL('%E0%A4%A', slides))).status).toBe(404)
    expect((await fetch(new URL('..%2F.built-from', slides))).status).toBe(404)
  })

  it('goes on with what it started with when dist is built again, or goes', async () => {
    const slides = SLIDES.exec(await announcement(command(name, '--no-open')))![1]!
    await writeFile(join(root, 'slides.md'), '# 竞相向下')
    await build('<h1>竞相向下</h1>')
    const whole = async () => [await (await fetch(slides)).text(), await (await fetch(new URL('assets/first.js', slides))).text()]
    expect(await whole()).toEqual(['<h1>竞相向上</h1>', 'first'])
    await rm(join(root, 'dist'), { recursive: true })
    expect(await whole()).toEqual(['<h1>竞相向上</h1>', 'first'])
  })

  it.each([
    [['--prot', '4000'], '--prot'],
    [['--port', 'many'], '"many"'],
  ])('answers %j with one sentence', async (args, named) => {
    const { stderr, exitCode } = await command(name, ...args)
    expect(exitCode).toBe(1)
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(named)])
  })

  it('does not move on from a port that was asked for', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    const { stderr, exitCode } = await command(name, '--no-open', '--port', String(port))
    taken.close()
    expect(exitCode).toBe(1)
    expect(stderr.trimEnd()).toBe(`Port ${port} is in use: stop what uses it, or choose another one with --port <number>.`)
  })
})

// Windows has no signals: there Ctrl-C ends the process, and nothing is left to be done.
it.skipIf(process.platform === 'win32')('stops cleanly on Ctrl-C', async () => {
  const result = command('start', '--no-open')
  await announcement(result)
  result.kill('SIGINT')
  const { stderr, exitCode } = await result
  expect(exitCode).toBe(0)
  expect(stderr).toBe('')
})

it('preview says what to run when nothing is built', async () => {
  await rm(join(root, 'dist'), { recursive: true })
  const { stderr, exitCode } = await command('preview')
  expect(exitCode).toBe(1)
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('npm run build')])
})

it.each(['build', 'build-single'])('%s answers a flag that it does not know with one sentence', async (name) => {
  const { stderr, exitCode } = await command(name, '--without-note')
  expect(exitCode).toBe(1)
  expect(stderr.trimEnd()).toBe('Unknown option \'--without-note\'; the flags are --without-notes and --verbose.')
})

it.each(['start', 'build', 'build-single'])('%s answers an address that is none with one sentence', async (name) => {
  env = { DECK_URL: 'example.org' }
  const { stderr, exitCode } = await command(name)
  expect(exitCode).toBe(1)
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('"example.org"')])
})

it.each(['start', 'build'])('%s says so when dist cannot be written', async (name) => {
  await rm(join(root, 'dist'), { recursive: true })
  await writeFile(join(root, 'dist'), 'a file where the folder should be')
  const { stderr, exitCode } = await command(name)
  expect(exitCode).toBe(1)
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('cannot be written')])
})

it.each([
  ['waited for', 'throw new Error("broken\\n  here")'],
  ['thrown in an event', 'setTimeout(() => { throw new Error("broken") })'],
  ['of a promise', 'void Promise.reject(new Error("broken"))'],
])('an error that nobody expected, %s, ends a command with one sentence, and shows more to who asks', async (_, code) => {
  const script = `import { runCommand } from '${pathToFileURL(resolve('scripts/command-line/run-command.ts'))}'; await runCommand(async () => { ${code} })`
  const run = (env: NodeJS.ProcessEnv) => x(process.execPath, ['--import', TSX, '--input-type=module', '--eval', script], { nodeOptions: { env } })
  const { stderr, exitCode } = await run({})
  expect(exitCode).toBe(1)
  expect(stderr.trimEnd()).toBe('This was not expected: broken. Run the command again with --verbose to see more.')
  expect((await run({ DEBUG: 'yes' })).stderr).toContain('    at ')
})

it('says in one sentence that nothing runs in a folder with a question mark, which tsx takes for a query', async () => {
  const scripts = join(root, 'why?', 'scripts')
  await mkdir(scripts, { recursive: true })
  await copyFile('scripts/typescript.mjs', join(scripts, 'typescript.mjs'))
  await writeFile(join(scripts, 'any.ts'), 'console.log(1)')
  const { stdout, stderr, exitCode } = await x(process.execPath, ['--import', './scripts/typescript.mjs', 'scripts/any.ts'], { nodeOptions: { cwd: join(root, 'why?') } })
  expect({ stdout, stderr, exitCode }).toEqual({ stdout: '', stderr: expect.stringMatching(/^Nothing can be run in .*why\?\/, because the path has a \?: rename that folder\.\n$/), exitCode: 1 })
})
