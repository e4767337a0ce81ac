import type { Browser, Page } from '@playwright/test'

export interface Size {
  width: number
  height: number
}

export interface Point {
  x: number
  y: number
}

/** What a person can do in front of one window of any engine, whatever drives it. */
export interface Screen {
  /** Opens an address in a window of this size, on a new page. */
  open: (address: string, size: Size) => Promise<void>
  /** Runs a function in the page; it can use nothing from outside of itself. */
  evaluate: <Argument, Result>(run: (argument: Argument) => Result | Promise<Result>, argument: Argument) => Promise<Result>
  /** Presses a key, by its name in `KeyboardEvent.key`. */
  press: (key: string) => Promise<void>
  /** The main button goes down at the first point, through the others, and up; one point is a click. */
  drag: (points: Point[]) => Promise<void>
  /** A picture of the page as PNG. */
  picture: () => Promise<Uint8Array>
  close: () => Promise<void>
}

/** A browser of one engine. */
export interface Engine {
  version: string
  newScreen: () => Promise<Screen>
  close: () => Promise<void>
}

/** Starts a browser that Playwright drives. */
export async function startPlaywright(launched: Promise<Browser>): Promise<Engine> {
  const browser = await launched
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  return { version: browser.version(), newScreen: async () => playwrightScreen(await context.newPage()), close: () => browser.close() }
}

function playwrightScreen(page: Page): Screen {
  return {
    async open(address, size) {
      await page.goto('about:blank')
      await page.setViewportSize(size)
      await page.goto(address)
    },
    evaluate: (run, argument) => page.evaluate(run as never, argument),
    // Hands reach the window in front alone.
    async press(key) {
      await page.bringToFront()
      await page.keyboard.press(key)
    },
    async drag([first, ...others]) {
      await page.bringToFront()
      await page.mouse.move(first!.x, first!.y)
      await page.mouse.down()
      for (const { x, y } of others)
        await page.mouse.move(x, y, { steps: 4 })
      await page.mouse.up()
    },
    picture: () => page.screenshot(),
    close: () => page.close(),
  }
}

const LIMIT = 60_000

/**
 * Waits until a function that runs in the page gives something true.
 * @returns that
 * @throws Error when it takes too long
 */
export async function until<Argument, Result>(screen: Screen, run: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Exclude<Awaited<Result>, undefined | null | false>> {
  const end = Date.now() + LIMIT
  for (let failure = ''; ;) {
    // While a page is being loaded, nothing runs in it.
    const result = await screen.evaluate(run, argument).catch((error: Error) => {
      failure = error.message
    })
    if (result)
      return result as Exclude<Awaited<Result>, undefined | null | false>
    if (Date.now() > end)
      throw new Error(`Waited too long for ${run}, given ${JSON.stringify(argument)}. ${failure}`)
    // A frame passes in between: what is waited for is made there.
    await screen.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)).then(() => true), undefined).catch(() => {})
  }
}
