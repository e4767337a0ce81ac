/* eslint-disable no-empty-pattern -- Playwright reads which fixtures a function needs */
import type { EngineName } from './find-engine'
import type { Engine, Screen } from './screen'
import { test as base } from '@playwright/test'
import axe from 'axe-core'
import { host } from '../hosting/host'
import { startEngine } from './find-engine'

declare global {
  interface Window {
    /** What went wrong in the page since it was opened. */
    complaints: string[]
  }
}

/** Runs before everything else in the page: not every driver tells of errors. */
function listenForComplaints(): void {
  window.complaints = []
  const complain = (...parts: unknown[]): void => void window.complaints.push(parts.map(part => part instanceof Error ? `${part.message} ${part.stack}` : String(part)).join(' '))
  const { error, warn } = console
  console.error = (...parts: unknown[]) => {
    complain('error', ...parts)
    error(...parts)
  }
  console.warn = (...parts: unknown[]) => {
    complain('warning', ...parts)
    warn(...parts)
  }
  addEventListener('unhandledrejection', ({ reason }) => complain('rejected', reason))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => complain('policy', violatedDirective, blockedURI))
  // What could not be loaded tells its element alone.
  addEventListener('error', ({ target, message }) => complain('failed', target instanceof Element ? target.outerHTML : message), { capture: true })
}

/** Headless or without a screen, an engine may refuse to keep one awake; the deck needs no more than to go on. */
const HARMLESS = /wake ?lock|^rejected Permission was denied/i

export async function complaintsOf(screen: Screen): Promise<string[]> {
  return (await screen.evaluate(() => window.complaints, undefined)).filter(complaint => !HARMLESS.test(complaint))
}

/** A test in the engine that the project is named after, on the built deck. */
export const test = base.extend<{ newScreen: () => Promise<Screen>, screen: Screen }, { engine: Engine | undefined, deck: string }>({
  engine: [async ({}, use, { project }) => {
    const engine = await startEngine(project.name as EngineName)
    await use(engine)
    await engine?.close()
  }, { scope: 'worker', timeout: 120_000 }],
  deck: [async ({}, use) => {
    const { url, stop } = await host('dist', '/', `(${listenForComplaints})();${axe.source}`)
    // From the speaker's own machine, where the audience's window leads as well.
    await use(url.replace('hosted.', ''))
    stop()
  }, { scope: 'worker' }],
  newScreen: async ({ engine }, use, info) => {
    info.skip(!engine, `no ${info.project.name} can be had on this machine`)
    const screens: Screen[] = []
    await use(async () => {
      const screen = await engine!.newScreen()
      screens.push(screen)
      return screen
    })
    for (const screen of screens)
      await screen.close()
  },
  screen: async ({ newScreen }, use) => use(await newScreen()),
})
