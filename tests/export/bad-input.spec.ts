import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import { buildDeck } from '../../scripts/deck/build'
import { FILE_NAME } from '../../talk.config'
import { complaint, runExport } from './run-export'

test.describe.configure({ timeout: 240_000 })

/** What stands where an export is to be written, and has to stand there after a failure. */
const OLD = 'the PDF of last week'

/** What Slidev's print route shows of a slide. */
const printed = (body: string) => `<div data-slidev-no="1"><article class="deck-slide">${body}</article></div>`

/** A project whose deck is built: one slide, as Slidev's print route would show it; without a body it never stands. */
async function makeProject(root: string, body: string, content = ''): Promise<string> {
  // What makes a component a piece.
  await mkdir(join(root, 'components/growth'), { recursive: true })
  await Promise.all(['Growth.vue', 'stages.ts'].map(file => writeFile(join(root, 'components/growth', file), '')))
  await mkdir(join(root, 'exports'), { recursive: true })
  await writeFile(join(root, `exports/${FILE_NAME}.pdf`), OLD)
  await writeFile(join(root, 'slides.md'), `---\nbudget: 1min\nchapter: 开场\n---\n\n# Upward\n\n${content}`)
  await buildDeck(root, { purpose: 'local', fill: async (_, out) => {
    await mkdir(out, { recursive: true })
    await writeFile(join(out, 'index.html'), `<html lang="zh-CN"><title>Deck</title>
      <div class="print-slide-container" id="001-01">${body && printed(body)}</div>`)
  } })
  return root
}

/** Nothing has changed where exports go, and nothing unfinished lies there. */
async function expectUntouched(root: string): Promise<void> {
  expect(await readdir(join(root, 'exports'))).toEqual([`${FILE_NAME}.pdf`])
  expect(await readFile(join(root, `exports/${FILE_NAME}.pdf`), 'utf8')).toBe(OLD)
}

test('a deck that is as it has to be is written', async () => {
  const table = '<table><thead><tr><th scope="col"> </th><th scope="col">Share</th></tr></thead><tbody><tr><th scope="row">Now</th><td>1/16</td></tr></tbody></table>'
  const root = await makeProject(test.info().outputPath('deck'), `<h1>Upward</h1><ul><li>Twice</li></ul>${table}<a href="https://example.org">More</a>`)
  const { stdout, stderr, exitCode } = await runExport('pdf', [], { cwd: root })
  expect(exitCode).toBe(0)
  expect(stderr).not.toContain('PDF/UA')
  expect(stdout).toContain(`${FILE_NAME}.pdf: 1 pages, `)
  expect((await readFile(join(root, `exports/${FILE_NAME}.pdf`))).subarray(0, 5).toString()).toBe('%PDF-')
})

test('a deck that not everybody can read is written, and says what is missing', async () => {
  const root = await makeProject(test.info().outputPath('deck'), '<h1>Upward</h1><h3>Far down</h3><div role="img"><svg width="40" height="40"><text y="30">Rise</text></svg></div>')
  const { stderr, exitCode } = await runExport('pdf', [], { cwd: root })
  expect(exitCode).toBe(0)
  expect(stderr.split('\n').filter(line => line.startsWith('Not PDF/UA-1: '))).toEqual([
    'Not PDF/UA-1: Page 1: 7.4.2-1: a heading H3 follows without the level above it.',
    'Not PDF/UA-1: Page 1: 7.3-1: a figure has no alternative text.',
  ])
  expect(await readFile(join(root, `exports/${FILE_NAME}.pdf`), 'latin1')).not.toContain('pdfuaid:part')
})

// Of what is read before any file is looked at, one: the others are in scripts/export/flags.test.ts and range.test.ts.
for (const { format = 'pdf', args, says } of [
  { args: ['--dusk'], says: /'--dusk'.*--help/ },
  { args: ['--range', '1,7'], says: /slide 7, and the deck has the slides 1 to 1/ },
  { args: ['--output', 'slides.md/deck.pdf'], says: /slides\.md cannot be written \(\w+\): choose another place with --output/ },
  ...process.platform === 'linux' ? [{ args: ['--output', '/proc/x/y.pdf'], says: /\/proc\/x cannot be written \(ENOENT\): choose another place with --output/ }] : [],
  { args: ['--output', 'exports'], says: /exports is a folder: name a file/ },
  { format: 'png', args: ['--output', '.'], says: /would be emptied and holds/ },
  { format: 'pptx', args: ['--range', '2'], says: /slide 2, and the deck has/ },
] as { format?: 'pdf' | 'png' | 'pptx', args: string[], says: RegExp }[]) {
  test(`export:${format} ${args.join(' ')} is refused in one sentence`, async () => {
    const root = await makeProject(test.info().outputPath('deck'), '<h1>Upward</h1>')
    const { stdout, stderr, exitCode } = await runExport(format, args, { cwd: root })
    expect(exitCode).toBe(1)
    expect(complaint(stderr)).toEqual([expect.stringMatching(says)])
    expect(stdout).toBe('')
    await expectUntouched(root)
  })
}

test('help says what there is', async () => {
  for (const format of ['pdf', 'png', 'pptx'] as const) {
    const { stdout, stderr, exitCode } = await runExport(format, ['--help'])
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
    expect(stdout).toContain('--range 1,6-8')
  }
})

test('a browser that is not there is named', async () => {
  const root = await makeProject(test.info().outputPath('deck'), '<h1>Upward</h1>')
  const { stderr, exitCode } = await runExport('pdf', [], { cwd: root, env: { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '/nowhere/chrome' } })
  expect(exitCode).toBe(1)
  expect(complaint(stderr)).toEqual([expect.stringContaining('/nowhere/chrome')])
  await expectUntouched(root)
})

test('a port that is taken is named', async () => {
  const root = await makeProject(test.info().outputPath('deck'), '<h1>Upward</h1>')
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as { port: number }
  const { stderr, exitCode } = await runExport('pdf', ['--port', String(port)], { cwd: root })
  taken.close()
  expect(exitCode).toBe(1)
  expect(complaint(stderr)).toEqual([`Port ${port} is in use: stop what uses it, or choose another one with --port <number>.`])
  await expectUntouched(root)
})

for (const { name, body, content, says } of [
  { name: 'a slide without its title', body: '<h1>Downward</h1>', says: 'Page 1 does not say the title of slide 1, “Upward”.' },
  { name: 'a character that no font has', body: '<h1>Upward</h1><p>\u{10FFFD}</p>', says: 'Page 1 shows a character that no font has.' },
  { name: 'a piece that is not there', content: '<Growth />', body: '<h1>Upward</h1><growth></growth>', says: 'Page 1 shows 0 of 1 pieces of slide 1, “Upward”.' },
  { name: 'a text that is cut off', body: '<h1>Upward</h1><div style="height: 20px; overflow: hidden"><p style="margin-top: 60px">Cut off</p></div>', says: 'Page 1 does not say “cutoff” of slide 1' },
  { name: 'a page too many', body: '<h1>Upward</h1><p style="break-before: page">More</p>', says: 'There are 2 pages, not 1.' },
  { name: 'glyphs that are drawings', body: '<h1>Upward</h1><p style="-webkit-text-stroke: 1px red">Outlined</p>', says: '(Type 3)' },
] as { name: string, body: string, content?: string, says: string }[]) {
  test(`a document with ${name} is not written`, async () => {
    const root = await makeProject(test.info().outputPath('deck'), body, content)
    const { stderr, exitCode } = await runExport('pdf', [], { cwd: root })
    expect(exitCode).toBe(1)
    expect(stderr).toContain('The PDF is not what it has to be, and was not written:')
    expect(stderr).toContain(says)
    await expectUntouched(root)
  })
}

test.describe('half-way', () => {
  test.skip(process.platform === 'win32', 'has no signals, and no shell for the stand-in of the browser')

  /** Starts an export of a deck that never stands, and waits until the browser is at it. */
  async function startExport(root: string) {
    await makeProject(root, '')
    // Beside the project: what is new in it would be built first.
    const [browser, started] = ['browser', 'pids'].map(name => test.info().outputPath(name)) as [string, string]
    await writeFile(browser, `#!/bin/sh\necho $$ >> '${started}'\nexec '${process.env.DECK_TEST_BROWSER}' "$@"\n`, { mode: 0o755 })
    const command = runExport('pdf', [], { cwd: root, env: { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: browser } })
    let stderr = ''
    command.process!.stderr!.on('data', (data: Uint8Array) => stderr += new TextDecoder().decode(data))
    await expect.poll(() => stderr, { timeout: 180_000 }).toContain('Laying out the slides')
    const pids = (await readFile(started, 'utf8')).trim().split('\n').map(Number)
    return { command, browser: pids.at(-1)!, said: () => stderr }
  }

  const isRunning = (pid: number) => {
    try {
      return process.kill(pid, 0)
    }
    catch {
      return false
    }
  }

  test('a browser that is killed is reported', async () => {
    const root = test.info().outputPath('deck')
    const { command, browser, said } = await startExport(root)
    process.kill(browser, 'SIGKILL')
    const { exitCode } = await command
    expect(exitCode).toBe(1)
    expect(said().trimEnd().split('\n').at(-1)).toMatch(/^The browser ended before the deck was printed: run the command again/)
    await expectUntouched(root)
  })

  test('Ctrl-C stops it, and its browser', async () => {
    const root = test.info().outputPath('deck')
    const { command, browser, said } = await startExport(root)
    command.kill('SIGINT')
    const { exitCode } = await command
    expect(exitCode).toBe(130)
    expect(said().trimEnd().split('\n').at(-1)).toBe('Stopped: nothing was written.')
    await expect.poll(() => isRunning(browser)).toBe(false)
    await expectUntouched(root)
  })
})
