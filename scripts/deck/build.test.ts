import type { MockInstance } from 'vitest'
import type { Build } from './build'
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { UserError } from '../command-line/user-error'
import { buildDeck, buildDeckIfChanged, readCurrentDeck } from './build'

let root: string

const write = (file: string, text: string): Promise<void> => writeFile(join(root, file), text)

let said: MockInstance<typeof console.error>

const fill = vi.fn<Build['fill']>()

/** Does what a build does. */
async function fillWith(out: string, text = ''): Promise<void> {
  await mkdir(out, { recursive: true })
  await writeFile(join(out, 'index.html'), text)
}

const builder: Build = { purpose: 'local', fill }

beforeEach(async () => {
  said = vi.spyOn(console, 'error').mockReturnValue()
  root = await mkdtemp(join(tmpdir(), 'deck-'))
  await write('slides.md', '# 竞相向上')
  fill.mockReset().mockImplementation((_, out) => fillWith(out))
})

afterEach(() => rm(root, { recursive: true }))

it('builds what was never built, and not again while nothing changes', async () => {
  expect(await buildDeckIfChanged(root, builder)).toBe(true)
  expect(await buildDeckIfChanged(root, builder)).toBe(false)
  expect(fill).toHaveBeenCalledTimes(1)
})

it('builds again after a change', async () => {
  await buildDeckIfChanged(root, builder)
  await write('slides.md', '# 竞相向下')
  expect(await buildDeckIfChanged(root, builder)).toBe(true)
})

it('builds again when something changed while it was building', async () => {
  fill.mockImplementationOnce(async (_, out) => {
    await fillWith(out)
    await write('slides.md', '# 竞相向下')
  })
  await buildDeckIfChanged(root, builder)
  expect(await buildDeckIfChanged(root, builder)).toBe(true)
})

it('leaves the deck that was there when a build fails half-way', async () => {
  fill.mockImplementationOnce((_, out) => fillWith(out, 'first'))
  await buildDeck(root, builder)
  await write('slides.md', '# 竞相向下')
  fill.mockImplementationOnce(async (_, out) => {
    await fillWith(out, 'second')
    throw new Error('interrupted')
  })
  await expect(buildDeck(root, builder)).rejects.toThrow('interrupted')
  expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('first')
  expect(await buildDeckIfChanged(root, builder)).toBe(true)
})

it('hands out nothing of the build before', async () => {
  fill.mockImplementationOnce(async (_, out) => {
    await fillWith(out, 'first')
    await mkdir(join(out, 'assets'))
    await writeFile(join(out, 'assets/old.js'), '')
  })
  const first = await readCurrentDeck(root, builder)
  fill.mockImplementationOnce((_, out) => fillWith(out, 'second'))
  await write('slides.md', '# 竞相向下')
  const second = await readCurrentDeck(root, builder)
  expect([...first.keys()]).toEqual(['index.html', 'assets/old.js'])
  expect([...second.keys()]).toEqual(['index.html'])
  expect(String(second.get('index.html'))).toBe('second')
})

it('lets one build after the other, and builds once what several ask for', async () => {
  let atOnce = 0
  fill.mockImplementation(async (_, out) => {
    atOnce++
    await fillWith(out)
    expect(atOnce).toBe(1)
    atOnce--
  })
  expect((await Promise.all([buildDeckIfChanged(root, builder), buildDeckIfChanged(root, builder)])).sort()).toEqual([false, true])
  expect(said).toHaveBeenCalledWith('Another command is building this deck: waiting until it has ended.')
})

it('does not wait for a command that was killed', async () => {
  const lock = join(root, 'node_modules/.cache/deck.lock')
  await mkdir(lock, { recursive: true })
  await utimes(lock, new Date(0), new Date(0))
  expect(await buildDeckIfChanged(root, builder)).toBe(true)
})

it('builds again when the page is gone', async () => {
  await buildDeckIfChanged(root, builder)
  await rm(join(root, 'dist/index.html'))
  expect(await buildDeckIfChanged(root, builder)).toBe(true)
})

it('builds again, and whole, what was built without notes', async () => {
  await buildDeck(root, builder, { withNotes: false })
  expect(fill).toHaveBeenLastCalledWith(root, expect.any(String), { withNotes: false })
  expect(await buildDeckIfChanged(root, builder)).toBe(true)
  expect(fill).toHaveBeenLastCalledWith(root, expect.any(String), { withNotes: true })
  expect(await buildDeckIfChanged(root, builder)).toBe(false)
})

it('presents what was built for a host, and builds again for a host what was built to be presented', async () => {
  const hosted: Build = { purpose: 'hosted', fill }
  await buildDeck(root, hosted)
  expect(await buildDeckIfChanged(root, builder)).toBe(false)
  await buildDeck(root, builder)
  expect(await buildDeckIfChanged(root, hosted)).toBe(true)
  expect(await buildDeckIfChanged(root, hosted)).toBe(false)
})

it('says so when dist cannot be written', async () => {
  await write('dist', 'a file where the folder should be')
  await expect(buildDeck(root, builder)).rejects.toThrow(UserError)
  await expect(buildDeck(root, builder)).rejects.toThrow(join(root, 'dist'))
  expect(fill).not.toHaveBeenCalled()
})
