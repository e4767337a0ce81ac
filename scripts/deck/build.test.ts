import type { Build } from './build'
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { UserError } from '../command-line/user-error'
import { buildDeck, buildDeckIfChanged } from './build'

let root: string

const write = (file: string, text: string): Promise<void> => writeFile(join(root, file), text)

const fill = vi.fn<(folder: string) => Promise<void>>()
const builder: Build = { purpose: 'stage', fill }

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'deck-'))
  await write('slides.md', '# 竞相向上')
  fill.mockReset().mockImplementation(() => write('dist/index.html', ''))
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
  fill.mockImplementationOnce(async () => {
    await write('dist/index.html', '')
    await write('slides.md', '# 竞相向下')
  })
  await buildDeckIfChanged(root, builder)
  expect(await buildDeckIfChanged(root, builder)).toBe(true)
})

it('does not take an interrupted build for one', async () => {
  await buildDeck(root, builder)
  fill.mockImplementationOnce(async () => {
    throw new Error('interrupted')
  })
  await expect(buildDeck(root, builder)).rejects.toThrow('interrupted')
  await access(join(root, 'dist/index.html'))
  expect(await buildDeckIfChanged(root, builder)).toBe(true)
})

it('builds again when the page is gone', async () => {
  await buildDeckIfChanged(root, builder)
  await rm(join(root, 'dist/index.html'))
  expect(await buildDeckIfChanged(root, builder)).toBe(true)
})

it('builds again, and whole, what was built without notes', async () => {
  await buildDeck(root, builder, { withoutNotes: true })
  expect(fill).toHaveBeenLastCalledWith(root, { withoutNotes: true })
  expect(await buildDeckIfChanged(root, builder)).toBe(true)
  expect(fill).toHaveBeenLastCalledWith(root, { withoutNotes: false })
  expect(await buildDeckIfChanged(root, builder)).toBe(false)
})

it('presents what was built for a host, and builds again for a host what was built to be presented', async () => {
  const forHost: Build = { purpose: 'host', fill }
  await buildDeck(root, forHost)
  expect(await buildDeckIfChanged(root, builder)).toBe(false)
  await buildDeck(root, builder)
  expect(await buildDeckIfChanged(root, forHost)).toBe(true)
  expect(await buildDeckIfChanged(root, forHost)).toBe(false)
})

it('says so when dist cannot be written', async () => {
  await write('dist', 'a file where the folder should be')
  await expect(buildDeck(root, builder)).rejects.toThrow(UserError)
  await expect(buildDeck(root, builder)).rejects.toThrow(join(root, 'dist'))
  expect(fill).not.toHaveBeenCalled()
})
