import type { ChildProcess } from 'node:child_process'
import type { Engine, Point, Screen } from './screen'
import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { Browser, Builder, By, Capabilities, Key, Origin } from 'selenium-webdriver'
import { glob } from 'tinyglobby'

const KEYS: Record<string, string> = {
  PageDown: Key.PAGE_DOWN,
  PageUp: Key.PAGE_UP,
  ArrowDown: Key.ARROW_DOWN,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowLeft: Key.ARROW_LEFT,
  Escape: Key.ESCAPE,
  Shift: Key.SHIFT,
  Enter: Key.ENTER,
}

const rounded = ({ x, y }: Point) => ({ x: Math.round(x), y: Math.round(y) })

/**
 * Starts WebKitGTK through its own driver, on a screen in memory. Its window has bars and does not become as narrow as a
 * phone, so the page stands in a frame of the size that was asked for, whose media queries see nothing else.
 * @param driverPath WebKitWebDriver
 */
export async function startWebKitGtk(driverPath: string): Promise<Engine> {
  const config = await mkdtemp(join(tmpdir(), 'deck-webkit-'))
  // What WebKitGTK hears of `prefers-reduced-motion`.
  await mkdir(join(config, 'gtk-3.0'))
  await writeFile(join(config, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=false\n')

  const display = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '2400x1700x24'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [number] = await once(display.stdout, 'data') as [Buffer]
  const port = await freePort()
  const env = { ...process.env, DISPLAY: `:${String(number).trim()}`, XDG_CONFIG_HOME: config, XDG_DATA_HOME: config, XDG_CACHE_HOME: config }
  const server = spawn(driverPath, [`--port=${port}`], { env, stdio: 'ignore' })
  await listensAt(port)

  const [binary] = await glob('/usr/lib/*/webkit2gtk-4.*/MiniBrowser', { absolute: true })
  const capabilities = new Capabilities({ 'browserName': 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } })
  const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).forBrowser(Browser.SAFARI).withCapabilities(capabilities).build()
  await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 })

  /** The window that the driver is at, in its frame; unknown after anything else. */
  let current: string | undefined

  async function newScreen(): Promise<Screen> {
    current = undefined
    const first = (await driver.getAllWindowHandles()).length === 1 && await driver.getCurrentUrl() === 'about:blank'
    if (!first)
      await driver.switchTo().newWindow('window')
    const handle = await driver.getWindowHandle()

    let isFramed = false
    async function inPage(): Promise<void> {
      if (current === handle)
        return
      await driver.switchTo().window(handle)
      if (isFramed)
        await driver.switchTo().frame(0)
      current = handle
    }

    return {
      async open(address, { width, height }) {
        current = undefined
        await driver.switchTo().window(handle)
        await driver.manage().window().setRect({ x: 0, y: 0, width: Math.max(width, 600) + 40, height: height + 180 })
        // A page from a disk is framed by none.
        isFramed = !address.startsWith('file:')
        if (!isFramed)
          return driver.get(address)
        await driver.get(new URL('frame', address).href)
        await driver.executeScript(`document.documentElement.innerHTML = '<body style="margin:0"></body>'
          const frame = document.body.appendChild(document.createElement('iframe'))
          Object.assign(frame.style, { display: 'block', border: 0, width: '${width}px', height: '${height}px' })
          frame.src = arguments[0]
          frame.allow = 'clipboard-write; screen-wake-lock'
          frame.focus()`, address)
        await inPage()
      },
      async evaluate(run, argument) {
        await inPage()
        const { result, error } = await driver.executeAsyncScript<{ result: never, error?: string }>(`const done = arguments[1]
          Promise.resolve().then(() => (${run})(arguments[0])).then(result => done({ result }), error => done({ error: String(error) + error.stack }))`, argument)
        if (error)
          throw new Error(error)
        return result
      },
      async press(key) {
        await inPage()
        await driver.executeScript('window.focus()')
        await driver.actions().keyDown(KEYS[key] ?? key).keyUp(KEYS[key] ?? key).perform()
      },
      async drag([first, ...others]) {
        await inPage()
        const actions = driver.actions().move({ ...rounded(first!), origin: Origin.VIEWPORT, duration: 0 }).press()
        for (const point of others)
          actions.move({ ...rounded(point), origin: Origin.VIEWPORT, duration: 50 })
        await actions.release().perform()
      },
      async picture() {
        current = undefined
        await driver.switchTo().window(handle)
        return Buffer.from(await driver.findElement(By.css('iframe')).takeScreenshot(true), 'base64')
      },
      async close() {
        current = undefined
        await driver.switchTo().window(handle)
        if ((await driver.getAllWindowHandles()).length > 1) {
          await driver.close()
          await driver.switchTo().window((await driver.getAllWindowHandles())[0]!)
        }
        else {
          await driver.get('about:blank')
        }
      },
    }
  }

  return {
    version: (await driver.getCapabilities()).getBrowserVersion() ?? '',
    newScreen,
    async close() {
      await driver.quit().catch(() => {})
      await Promise.all([server, display].map(end))
      await rm(config, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

async function listensAt(port: number): Promise<void> {
  for (;;) {
    const isListening = await fetch(`http://127.0.0.1:${port}/status`).then(() => true, () => false)
    if (isListening)
      return
    await setTimeout(50)
  }
}

async function end(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  if (child.exitCode === null && child.kill('SIGKILL'))
    await exit
}
