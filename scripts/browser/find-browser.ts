import type { Browser, LaunchOptions } from 'playwright-chromium'
import type { BrowserStep, FoundBrowser } from './find-first-browser.ts'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import process from 'node:process'
import { chromium } from 'playwright-chromium'
import { x } from 'tinyexec'
import { installWithApt } from './apt.ts'
import { findFirstBrowser } from './find-first-browser.ts'
import { installedBrowserPaths } from './installed-browsers.ts'

/** Names the browser to take, before any other. */
export const BROWSER_VARIABLE = 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'

/** How long a browser may take to start, in milliseconds. */
const START_LIMIT = 30_000

/** How long Playwright's download may take, in milliseconds. */
const DOWNLOAD_LIMIT = 240_000

/**
 * Finds a browser, or brings one where that is possible: the one named in
 * `PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH`, Playwright's own, an installed Chrome, Chromium or Edge,
 * Playwright's download, Debian's and Ubuntu's package. Says on stderr what it does.
 *
 * @returns a browser that has really been started once
 * @throws {UserError} when there is none, or the one named does not start
 */
export async function findBrowser(): Promise<FoundBrowser> {
  return findFirstBrowser(steps(), tryBrowser, say)
}

/**
 * Finds a browser as `findBrowser` does, and keeps it running: starting it a second time takes longer than some works do.
 *
 * @param options Playwright's, beside the path
 * @throws {UserError} as `findBrowser` does
 */
export async function launchBrowser(options: LaunchOptions): Promise<Browser> {
  let browser: Browser | undefined
  await findFirstBrowser(steps(), async (executablePath) => {
    browser = await chromium.launch({ ...options, executablePath, timeout: START_LIMIT })
  }, say)
  return browser!
}

function steps(): BrowserStep[] {
  return [
    { source: BROWSER_VARIABLE, binding: true, locate: named },
    { source: 'Playwright\'s own', locate: async () => [chromium.executablePath()].filter(path => existsSync(path)) },
    { source: 'installed', locate: installed },
    { source: 'Playwright\'s download', locate: download },
    { source: 'apt-get', locate: installPackage },
  ]
}

async function named(): Promise<string[]> {
  const path = process.env[BROWSER_VARIABLE]
  return path ? [path] : []
}

async function installed(): Promise<string[]> {
  const machine = { platform: process.platform, env: process.env, home: homedir() }
  return installedBrowserPaths(machine).filter(path => existsSync(path))
}

async function download(): Promise<string[]> {
  say('No browser is installed: Playwright downloads one')
  const { exitCode } = await x('playwright', ['install', '--no-shell', 'chromium'], {
    timeout: DOWNLOAD_LIMIT,
    nodeOptions: { stdio: ['ignore', 'ignore', 'ignore'] },
  })
  if (exitCode !== 0)
    throw new Error('the download failed')
  return [chromium.executablePath()]
}

async function installPackage(): Promise<string[]> {
  // Debian's names, then Ubuntu's.
  await installWithApt([['chromium-headless-shell'], ['chromium'], ['chromium-browser']], say)
  return installed()
}

async function tryBrowser(executablePath: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, timeout: START_LIMIT })
  await browser.close()
}

function say(sentence: string): void {
  console.error(sentence)
}
