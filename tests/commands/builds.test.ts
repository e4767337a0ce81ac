import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { x } from 'tinyexec'
import { glob } from 'tinyglobby'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildDeck } from '../../scripts/deck/build'
import { readFiles } from '../../scripts/deck/files'
import { readDeck } from '../../scripts/export/deck'
import { copyProject } from '../../scripts/testing/copy-project'

/** A slide that stands nowhere in the talk, with a component that any talk has. */
const SLIDE = '\n---\nbackup: true\n---\n\n# 好\n\n<VoiceTag of="author" />\n'

/** The folder around the project. */
let around: string
/** A copy of this project, in a folder whose name means something else in a glob pattern. */
let root: string
/** The last chapter's file there, in the project. */
let page: string

beforeAll(async () => {
  around = await mkdtemp(resolve('.bench-'))
  root = join(around, '[2025] talk')
  await copyProject(process.cwd(), root)
  page = (await glob('pages/*.md', { cwd: root })).sort().at(-1)!
  await writeFile(join(root, page), await readFile(join(root, page), 'utf8') + SLIDE)
  // A deck that was built before.
  await buildDeck(root, { purpose: 'local', fill: async (_, out) => {
    await mkdir(out)
    await writeFile(join(out, 'index.html'), 'before')
  } })
})

afterAll(() => rm(around, { recursive: true }))

const start = () => x(process.execPath, ['--import', 'tsx', resolve('scripts/start.ts'), '--no-open'], { nodeOptions: { cwd: root } })

it('a mistake in a template is told with its file and line, and leaves the deck as it was', async () => {
  const right = await readFile(join(root, page), 'utf8')
  const mistaken = `${right}\n---\nbackup: true\n---\n\n# 坏\n\n- 甲\n\n乙 **丙** {{ 1 + }}\n`
  await writeFile(join(root, page), mistaken)
  const { stdout, stderr, exitCode } = await start()
  await writeFile(join(root, page), right)
  expect(exitCode).toBe(1)
  expect(stdout).toBe('')
  expect(stderr.trimEnd().split('\n')).toEqual([
    'Building the deck…',
    expect.stringMatching(new RegExp(`^The deck could not be built: ${page}:${mistaken.split('\n').length - 1} \\(slide \\d+\\): Error parsing JavaScript expression: Unexpected token .*\\.$`)),
  ])
  expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('before')
}, 120_000)

it('a start says what a speaker needs and no more, and has every component, whatever the folder is called', async () => {
  await rm(join(root, 'dist'), { recursive: true })
  const running = start()
  const said: string[] = []
  for await (const line of running) {
    said.push(line)
    if (line.includes('Ctrl-C'))
      break
  }
  running.kill()
  await running
  expect(said.filter(line => line.trim() !== '')).toEqual([
    'Building the deck…',
    expect.stringMatching(/^Built in [\d.]+ s\.$/),
    expect.stringMatching(/^ {2}Slides {5}http:/),
    expect.stringMatching(/^ {2}Presenter {2}http:/),
    '  Ctrl-C stops.',
  ])
  const scripts = [...await readFiles(join(root, 'dist'))].filter(([path]) => path.endsWith('.js')).map(([, content]) => String(content)).join('\n')
  // From a component that stands in slides alone, and where the talk has one, from a piece and its frame.
  const hasPiece = (await readDeck(root)).some(({ pieces }) => pieces > 0)
  for (const word of ['voice-tag', ...hasPiece ? ['data-piece', '复制链接'] : []])
    expect(scripts).toContain(word)
}, 120_000)
