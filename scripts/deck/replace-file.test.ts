import { Buffer } from 'node:buffer'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { replaceFile } from './replace-file'

it('puts the new file in the place of the old one, and leaves nothing else behind, even where it fails', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'replace-file-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await replaceFile(join(folder, 'deck.pdf'), Buffer.from('old'))
  await replaceFile(join(folder, 'deck.pdf'), Buffer.from('new'))
  expect(await readFile(join(folder, 'deck.pdf'), 'utf8')).toBe('new')
  await mkdir(join(folder, 'folder'))
  await expect(replaceFile(join(folder, 'folder'), Buffer.from('new'))).rejects.toThrow()
  expect((await readdir(folder)).sort()).toEqual(['deck.pdf', 'folder'])
})
