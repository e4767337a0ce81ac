import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeFolder } from './make-folder'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'deck-'))
})

afterEach(() => rm(root, { recursive: true }))

it('makes all that is missing, also when several do it at once', async () => {
  const folder = join(root, 'a/b/c')
  await Promise.all([makeFolder(folder), makeFolder(folder), makeFolder(join(root, 'a/b'))])
  await makeFolder(folder)
  expect((await stat(folder)).isDirectory()).toBe(true)
})

it('fails where a file is in the way', async () => {
  await writeFile(join(root, 'file'), '')
  await expect(makeFolder(join(root, 'file'))).rejects.toThrow('EEXIST')
  await expect(makeFolder(join(root, 'file/a'))).rejects.toThrow('ENOTDIR')
})

it.runIf(process.platform === 'linux')('fails where the system makes none', async () => {
  await expect(makeFolder('/proc/x/y')).rejects.toThrow('ENOENT')
})
