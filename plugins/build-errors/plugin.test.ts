import type { Plugin } from 'vite'
import type { BuildError } from '../../scripts/deck/build-error'
import { build } from 'vite'
import { afterEach, expect, it, vi } from 'vitest'
import { reportErrors } from './plugin'

const tell = vi.fn<(error: BuildError) => void>()

afterEach(() => tell.mockClear())

/** Builds a module, with a plugin that works on the closed bundle. */
async function buildWith(code: string, closeBundle: Plugin['closeBundle']): Promise<void> {
  const entry: Plugin = { name: 'entry', resolveId: id => id === 'entry' ? '\0entry' : undefined, load: id => id === '\0entry' ? code : undefined }
  await build({ configFile: false, logLevel: 'silent', build: { write: false, rollupOptions: { input: 'entry' } }, plugins: reportErrors([[entry], { name: 'closing', closeBundle }], tell) })
}

it('lets a plugin work on a bundle that is there', async () => {
  const closeBundle = vi.fn<() => void>()
  await buildWith('export const a = 1', { order: 'post', handler: closeBundle })
  expect(closeBundle).toHaveBeenCalledOnce()
})

it('does nothing with a bundle that failed', async () => {
  const closeBundle = vi.fn<() => void>(() => {
    throw new Error('ENOENT: no such file or directory')
  })
  await expect(buildWith('export const a = ', closeBundle)).rejects.not.toThrow('ENOENT')
  expect(closeBundle).not.toHaveBeenCalled()
  expect(tell).toHaveBeenCalledOnce()
  expect(tell.mock.calls[0]![0].message).not.toContain('ENOENT')
})

it('tells of a plugin that fails on the closed bundle', async () => {
  await expect(buildWith('export const a = 1', () => {
    throw new Error('The page does not begin as it should.')
  })).rejects.toThrow('The page does not begin')
  expect(tell).toHaveBeenCalledWith(expect.objectContaining({ message: 'The page does not begin as it should.' }))
})
