import type { Browser } from 'playwright-chromium'
import type { Noted } from './in-page'
import { median } from 'd3-array'
import { NAME_HELPER, takeNotes } from './in-page'

/** What a visitor meets: a slow mobile network and a phone four times slower than this machine. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const CPU_SLOWDOWN = 4

/** How often each deck is opened; the medians count. */
const RUNS = 5

/** How long nothing may be noted any more before a visit ends, in milliseconds. */
const QUIET = 1500

/** How long a visit may take, in milliseconds. */
const TIMEOUT = 120_000

/** Medians of visits with an empty cache. Times are in seconds, sizes in KiB as they were sent. */
export interface Measurement {
  requests: number
  sent: number
  firstPaint: number
  largestPaint: number
  type: number | undefined
  secondSlide: number
  layoutShift: number
}

interface Visit extends Noted {
  /** The parts of all answers: when they came, in milliseconds since the page was asked for, and their bytes as sent. */
  parts: { at: number, bytes: number }[]
  /** When each request was made. */
  requests: number[]
}

/**
 * Opens decks under the stated conditions, in turns, so that what else the machine does hits all of them.
 * @param browser a running browser
 * @param addresses where the decks are served
 * @returns one measurement for each address
 */
export async function measureDecks(browser: Browser, addresses: string[]): Promise<Measurement[]> {
  const visits = addresses.map(() => ({ looking: [] as Visit[], goingOn: [] as Visit[] }))
  for (let run = 0; run < RUNS; run++) {
    for (const [index, address] of addresses.entries()) {
      visits[index]!.looking.push(await visit(browser, address, false))
      visits[index]!.goingOn.push(await visit(browser, address, true))
    }
  }
  return visits.map(({ looking, goingOn }) => {
    const typed = looking.map(({ type }) => type).filter(type => type !== undefined)
    return {
      requests: middle(looking.map(({ requests, largestPaint }) => requests.filter(at => at <= largestPaint).length)),
      sent: middle(looking.map(({ parts, largestPaint }) => sum(parts.filter(({ at }) => at <= largestPaint).map(({ bytes }) => bytes)))) / 1024,
      firstPaint: middle(looking.map(({ firstPaint }) => firstPaint)) / 1000,
      largestPaint: middle(looking.map(({ largestPaint }) => largestPaint)) / 1000,
      type: typed.length ? middle(typed) / 1000 : undefined,
      secondSlide: middle(goingOn.map(({ secondSlide }) => secondSlide!)) / 1000,
      layoutShift: middle(looking.map(({ layoutShift }) => layoutShift)),
    }
  })
}

async function visit(browser: Browser, address: string, goesOn: boolean): Promise<Visit> {
  // Nothing that lies on another host is asked for, so that the network of the day does not count.
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(TIMEOUT)
    await page.addInitScript(NAME_HELPER)
    await page.addInitScript(takeNotes, goesOn)
    const devtools = await context.newCDPSession(page)
    const parts: Visit['parts'] = []
    const requests: number[] = []
    /** What has come for each request, unpacked, and when. What stands in the page itself is asked for as well, of nobody. */
    const received = new Map<string, Visit['parts']>()
    let begin = 0
    const since = (timestamp: number) => (timestamp - begin) * 1000
    devtools.on('Network.requestWillBeSent', ({ timestamp, requestId, request }) => {
      if (!request.url.startsWith('http'))
        return
      begin ||= timestamp
      requests.push(since(timestamp))
      received.set(requestId, [])
    })
    devtools.on('Network.dataReceived', ({ requestId, timestamp, dataLength }) => received.get(requestId)?.push({ at: since(timestamp), bytes: dataLength }))
    // How much was sent is told at the end, of the whole answer alone: its parts have shares of it as of what is unpacked.
    devtools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
      const chunks = received.get(requestId)
      if (!chunks)
        return
      const unpacked = sum(chunks.map(({ bytes }) => bytes))
      parts.push(...unpacked > 0
        ? chunks.map(({ at, bytes }) => ({ at, bytes: encodedDataLength * bytes / unpacked }))
        : [{ at: since(timestamp), bytes: encodedDataLength }])
    })
    await devtools.send('Network.enable')
    await devtools.send('Network.setBlockedURLs', { urls: ['https://*'] })
    await devtools.send('Network.emulateNetworkConditions', NETWORK)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    await page.goto(address)
    if (goesOn)
      await page.waitForFunction(() => window.noted.secondSlide !== undefined)
    else
      await page.waitForFunction(quiet => window.noted.largestPaint > 0 && document.querySelector('#slideshow h1') !== null && performance.now() > window.noted.largestPaint + quiet, QUIET)
    return { ...await page.evaluate(() => window.noted), parts, requests }
  }
  finally {
    await context.close()
  }
}

function middle(values: number[]): number {
  return median(values)!
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
