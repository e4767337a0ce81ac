import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import type { Random } from './random'
import process from 'node:process'
import { readDeck } from '../export/deck'
import { many } from './random'
import { randomEntry, randomHash, randomMessage, TITLE } from './random-inputs'

/*
 * What is tried in a browser, on the built deck. Each takes a browser to open windows in, the deck's address with its slash
 * at the end, and how many to try, and says in sentences what went wrong: something that shows nothing, an uncaught error.
 */

const deck = await readDeck(process.cwd())
/** A slide with a piece, where the talk has one, at a click. */
const PIECE = `/${(deck.find(({ pieces }) => pieces > 0) ?? deck[1]!).no}?clicks=2`

/** How many addresses one window goes through before another takes over. */
const PER_WINDOW = 500

/** How long a window may take to show something, in milliseconds. */
const TIMEOUT = 20_000

async function openContext(browser: Browser, problems: string[]): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  context.setDefaultTimeout(TIMEOUT)
  // esbuild, through which tsx runs these scripts, wraps functions in a helper that the page does not have.
  await context.addInitScript({ content: 'globalThis.__name = value => value' })
  context.on('weberror', error => problems.push(`${error.page()?.url()}: ${error.error().message}`))
  return context
}

/** Runs in the page: resolves with true once there is something to see, a slide or the page that says that there is none. */
async function isSomethingShown(limit: number): Promise<boolean> {
  const end = performance.now() + limit
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && (element.textContent ?? '').trim() !== ''
  }
  for (;;) {
    // Two frames: what a navigation changes is drawn with the next one.
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const shown = document.querySelectorAll('#slideshow .slidev-page:not([inert]) h1, .not-found h1, .reading h1, #page-root .slidev-page h1, #app .slidev-page h1')
    if (Array.from(shown).some(isSeen))
      return true
    if (performance.now() > end)
      return false
  }
}

/** Addresses, each opened over the one before, in two windows that know nothing of each other. */
export async function tryAddresses(browser: Browser, address: string, count: number, random: Random): Promise<string[]> {
  const problems: string[] = []
  const hashes = many(count, () => randomHash(random))
  async function takeOver(): Promise<void> {
    for (let [first, ...others] = hashes.splice(0, PER_WINDOW); first !== undefined; [first, ...others] = hashes.splice(0, PER_WINDOW)) {
      const context = await openContext(browser, problems)
      const page = await context.newPage()
      // The first is opened, as by a link; the others are typed over it.
      await page.goto(`${address}#${first}`)
      for (const hash of [first, ...others]) {
        await page.evaluate(hash => location.hash = hash, hash)
        if (!await page.evaluate(isSomethingShown, TIMEOUT))
          problems.push(`#${hash} shows nothing.`)
      }
      await context.close()
    }
  }
  await Promise.all([takeOver(), takeOver()])
  return problems
}

/** Messages of a stranger on the channels of two windows. */
export async function tryMessages(browser: Browser, address: string, count: number, random: Random): Promise<string[]> {
  const problems: string[] = []
  const context = await openContext(browser, problems)
  const windows: Page[] = []
  for (const path of [PIECE, `/presenter${PIECE}`]) {
    const page = await context.newPage()
    await page.goto(`${address}#${path}`)
    await page.evaluate(isSomethingShown, TIMEOUT)
    windows.push(page)
  }
  const stranger = await context.newPage()
  await stranger.goto(new URL('favicon.svg', address).href)
  const messages = many(count, () => randomMessage(random))
  await stranger.evaluate(async ({ messages, title }) => {
    const folder = new URL('.', location.href).pathname
    const channels = Object.fromEntries(['shared', 'drawings', 'values'].map(name => [name, new BroadcastChannel(`${folder} ${title} - ${name}`)]))
    for (const { channel, data } of messages) {
      channels[channel]!.postMessage(data)
      await new Promise(resolve => setTimeout(resolve))
    }
  }, { messages, title: TITLE })
  for (const page of windows) {
    if (!await page.evaluate(isSomethingShown, TIMEOUT))
      problems.push(`After ${count} messages ${page.url()} shows nothing.`)
  }
  await context.close()
  return problems
}

/** Values in the storage that a window finds when it opens. */
export async function tryStorage(browser: Browser, address: string, count: number, random: Random): Promise<string[]> {
  const problems: string[] = []
  const context = await openContext(browser, problems)
  const page = await context.newPage()
  // Several at a time: a window that opens reads all of them.
  const AT_ONCE = 5
  for (let done = 0; done < count; done += AT_ONCE) {
    const entries = many(Math.min(AT_ONCE, count - done), () => randomEntry(random))
    await page.goto(new URL('favicon.svg', address).href)
    await page.evaluate((entries) => {
      localStorage.clear()
      sessionStorage.clear()
      for (const { key, value } of entries)
        [localStorage, sessionStorage].forEach(storage => storage.setItem(key, value))
    }, entries)
    await page.goto(`${address}#${random.oneOf(['/1', PIECE, '/presenter/1', '/presenter/3'])}`)
    // A page that was loaded once more without them is another.
    const isShown = await page.waitForFunction(() => Array.from(document.querySelectorAll('#slideshow .slidev-page:not([inert]) h1, .reading h1')).some(title => title.getClientRects().length > 0)).then(() => true, () => false)
    if (!isShown)
      problems.push(`${page.url()} shows nothing with ${JSON.stringify(entries)}.`)
  }
  await context.close()
  return problems
}
