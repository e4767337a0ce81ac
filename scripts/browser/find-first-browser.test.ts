import type { BrowserStep } from './find-first-browser'
import { expect, it, vi } from 'vitest'
import { UserError } from '../command-line/user-error'
import { findFirstBrowser } from './find-first-browser'

/** A step that finds these paths. */
function step(source: string, ...paths: string[]): BrowserStep & { locate: ReturnType<typeof vi.fn<BrowserStep['locate']>> } {
  return { source, locate: vi.fn<BrowserStep['locate']>(async () => paths) }
}

/** Starts only the browsers named. */
function starts(...working: string[]): (path: string) => Promise<void> {
  return async (path) => {
    if (!working.includes(path))
      throw new Error(`no ${path}\n  with a long log`)
  }
}

function quiet(): void {}

it('takes the first that works and does not touch the steps after it', async () => {
  const later = step('download', '/downloaded')
  const found = await findFirstBrowser([step('variable'), step('own', '/own'), later], starts('/own', '/downloaded'), quiet)
  expect(found).toEqual({ executablePath: '/own', source: 'own' })
  expect(later.locate).not.toHaveBeenCalled()
})

it('tries every path of a step, and says why one was not taken', async () => {
  const say = vi.fn<(sentence: string) => void>()
  const found = await findFirstBrowser([step('own', '/broken'), step('installed', '/stub', '/chrome')], starts('/chrome'), say)
  expect(found.executablePath).toBe('/chrome')
  expect(say.mock.calls.flat()).toEqual([
    '/broken (own) does not start: no /broken',
    '/stub (installed) does not start: no /stub',
    'Browser: /chrome (installed)',
  ])
})

it('goes on, and says so, when a step cannot be done', async () => {
  const say = vi.fn<(sentence: string) => void>()
  const download: BrowserStep = { source: 'download', locate: async () => Promise.reject(new Error('no network\nat …')) }
  const found = await findFirstBrowser([download, step('apt-get', '/chromium')], starts('/chromium'), say)
  expect(found.source).toBe('apt-get')
  expect(say).toHaveBeenCalledWith('download: no network')
})

it('takes no other browser than the one that was named', async () => {
  const named = { ...step('variable', '/nothing'), binding: true }
  const others = step('installed', '/chrome')
  await expect(findFirstBrowser([named, others], starts('/chrome'), quiet)).rejects.toThrow('/nothing (variable) does not start: no /nothing')
  expect(others.locate).not.toHaveBeenCalled()
})

it('says what to install when there is none', async () => {
  const none = findFirstBrowser([step('own'), step('installed', '/stub')], starts(), quiet)
  await expect(none).rejects.toThrow(UserError)
  await expect(none).rejects.toThrow(/^No browser was found: install .+\.$/)
})
