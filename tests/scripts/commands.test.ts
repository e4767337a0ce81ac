import type { Result } from 'tinyexec'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { x } from 'tinyexec'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildDeck } from '../../scripts/deck/build'

const SLIDES = /Slides\s+(http:\S+)/
const PRESENTER = /Presenter\s+(http:\S+)/

/** A project whose deck is built. */
let root: string
let running: Result | undefined
/** Environment variables of the commands. */
let env: NodeJS.ProcessEnv

beforeEach(async () => {
  env = {}
  root = await mkdtemp(join(tmpdir(), 'deck-'))
  await writeFile(join(root, 'slides.md'), '---\nbudget: 40s\n---\n\n# 竞相向上')
  await buildDeck(root, { purpose: 'stage', fill: async (folder) => {
    await mkdir(join(folder, 'dist'), { recursive: true })
    await writeFile(join(folder, 'dist/index.html'), '<h1>竞相向上</h1>')
  } })
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
  expect(stderr.trimEnd()).toBe('Unknown option \'--without-note\'; the only flag is --without-notes.')
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
