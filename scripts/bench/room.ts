import type { ChildProcess } from 'node:child_process'
import type { Browser } from 'playwright-chromium'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { quantile } from 'd3-array'
import { NAME_HELPER } from './in-page'

/** What a full hall does: so many phones, each of which answers so often in so many seconds. */
const HALL = { phones: 500, answers: 5, seconds: 10 }

/** What a room goes through in half an hour: each phone listens anew more often than once in 90 s. */
const TALK = { questions: 6, rounds: 4 }

/** What the room costs. */
export interface RoomCost {
  /** Until a phone knows that its answer counts, in milliseconds: half, and 99 of 100 answers took less. */
  median: number
  high: number
  /** Answers that were not taken. */
  failures: number
  /** The longest that the deck showed the same frame meanwhile, in milliseconds. */
  longestFrame: number
  /** By how much the server's memory has grown over half an hour's worth of questions, in KiB. */
  growth: number
}

/**
 * Fills a room with phones, all on this machine, while the deck runs.
 *
 * @param browser a running browser, for the deck
 */
export async function measureRoom(browser: Browser, root: string): Promise<RoomCost> {
  const server = start(root, 'room-server.ts', [], ['--expose-gc'])
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  await context.addInitScript(NAME_HELPER)
  try {
    const [{ hall, deck }] = await once(server, 'message') as [{ hall: string, deck: string }]
    const page = await context.newPage()
    await page.goto(`${deck}#/exponential?clicks=2`)
    await page.locator('#slideshow .slidev-page:not([inert]) h1').first().waitFor()
    await page.evaluate(untilAtRest)
    const question = await ask(deck, 0)
    await page.evaluate(watchFrames)
    const { delays, failures } = await runPhones(root, hall, question, HALL)
    const longestFrame = await page.evaluate(() => window.longestFrame)

    const before = await memoryOf(server)
    for (let number = 1; number <= TALK.questions; number++) {
      const question = await ask(deck, number)
      for (let round = 0; round < TALK.rounds; round++)
        await runPhones(root, hall, question, { ...HALL, answers: 1, seconds: 1 })
    }
    const growth = (await memoryOf(server) - before) / 1024
    return { median: quantile(delays, 0.5)!, high: quantile(delays, 0.99)!, failures, longestFrame, growth }
  }
  finally {
    await context.close()
    server.disconnect()
  }
}

function start(root: string, script: string, args: string[], execArgv: string[] = []): ChildProcess {
  return fork(join(root, 'scripts/bench', script), args, { cwd: root, execArgv: [...execArgv, '--import', './scripts/typescript.mjs'] })
}

async function runPhones(root: string, hall: string, question: string, { phones, answers, seconds }: typeof HALL): Promise<{ delays: number[], failures: number }> {
  const child = start(root, 'room-phones.ts', [hall, question, ...[phones, answers, seconds].map(String)])
  const [result] = await once(child, 'message') as [{ delays: number[], failures: number }]
  return result
}

/** Asks the room a question. */
async function ask(deck: string, number: number): Promise<string> {
  const id = `bench-${number}`
  const { origin } = new URL(deck)
  const question = { kind: 'number', id, text: '多少？', minimum: 0, maximum: 100, step: 1, unit: '%' }
  await fetch(`${origin}/.room/asked`, { method: 'POST', headers: { 'Content-Type': 'application/json', 'Origin': origin }, body: JSON.stringify({ title: '猜一猜', hash: '#/1', question }) })
  return id
}

async function memoryOf(server: ChildProcess): Promise<number> {
  server.send('memory')
  const [{ used }] = await once(server, 'message') as [{ used: number }]
  return used
}

declare global {
  interface Window {
    longestFrame: number
  }
}

/** Runs in the page: waits until all that the deck loads beforehand has come, by the frames of a second that come on time. */
function untilAtRest(): Promise<void> {
  return new Promise((resolve) => {
    let [last, onTime] = [performance.now(), 0]
    const look = (now: number): void => {
      onTime = now - last < 34 ? onTime + 1 : 0
      last = now
      if (onTime === 60)
        resolve()
      else
        requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

/** Runs in the page. */
function watchFrames(): void {
  window.longestFrame = 0
  let last = performance.now()
  const look = (now: number): void => {
    window.longestFrame = Math.max(window.longestFrame, now - last)
    last = now
    requestAnimationFrame(look)
  }
  requestAnimationFrame((now) => {
    last = now
    look(now)
  })
}
