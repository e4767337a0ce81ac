import { pathToFileURL } from 'node:url'
import { expect } from '@playwright/test'
import { CANVAS, press, says, settled } from '../../engines/deck'
import { test } from '../../engines/engine-test'
import { until } from '../../engines/screen'
import { SINGLE_FILE } from '../../hosting/built-single-file'
import { host } from '../../hosting/host'

test('after one visit the deck is there without a network', async ({ screen }) => {
  const { url, stop } = await host('dist', '/talk/')
  await screen.open(`${url}#/7`, CANVAS)
  await settled(screen, 7)
  // Whether it has taken over the open page too is no matter: the next one is the worker's.
  await until(screen, async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated', undefined)
  stop()
  await screen.evaluate(() => {
    document.documentElement.dataset.before = ''
    setTimeout(() => location.reload())
  }, undefined)
  await until(screen, () => document.documentElement.dataset.before === undefined, undefined)
  await settled(screen, 7)
  await press(screen, 'PageDown')
})

test('the single file opens from a disk', async ({ screen }) => {
  const address = pathToFileURL(SINGLE_FILE).href
  await screen.open(`${address}#/7`, CANVAS)
  await settled(screen, 7)
  await press(screen, 'PageDown')
  await press(screen, 'PageDown')
  await says(screen, 'exponential-growth', '1/16')
  expect(await screen.evaluate(() => [...document.fonts].filter(face => face.status === 'error').length, undefined)).toBe(0)
})
