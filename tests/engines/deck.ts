import type { Point, Screen, Size } from './screen'
import { CURRENT_SLIDE } from '../deck/inspect'
import { until } from './screen'

export const CANVAS: Size = { width: 980, height: 552 }

/** An iPhone 14, upright. */
export const PHONE: Size = { width: 390, height: 844 }

/**
 * Opens the deck in one of its colour schemes, on the slides, and waits until one stands there in its own type.
 * @param screen where
 * @param address the slide's
 * @param scheme the colours
 */
export async function openSlides(screen: Screen, address: string, scheme: 'light' | 'dark' = 'light'): Promise<void> {
  await screen.open(address, CANVAS)
  await screen.evaluate(scheme => localStorage.setItem('slidev-color-schema', scheme), scheme)
  await screen.open(address, CANVAS)
  await settled(screen)
}

/**
 * Waits until a slide stands on screen, drawn, with the deck's tools, and its keys among them.
 * @param screen where
 * @param no number of the slide; undefined for any
 */
export async function settled(screen: Screen, no?: number): Promise<void> {
  await until(screen, ({ selector, no }) => document.querySelector('[role=status]') !== null && [...document.querySelectorAll<HTMLElement>(selector)]
    .some(slide => slide.querySelector('h1') && slide.getClientRects().length > 0 && (no === undefined || slide.dataset.slidevNo === String(no))), { selector: CURRENT_SLIDE, no })
  await drawn(screen)
}

/** Waits until the faces have come, and what Vue and the browser were asked for is done. */
export async function drawn(screen: Screen): Promise<void> {
  await screen.evaluate(async () => {
    await document.fonts.ready
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  }, undefined)
}

/** Where the talk stands on screen. */
export interface Place {
  hash: string
  no: number
  click: number
  /** The end of the talk stays until one asks for what follows. */
  isEnd: boolean
}

/** The place in the address, and the click in it. */
export async function placeOf(screen: Screen): Promise<Place> {
  return screen.evaluate((selector) => {
    const slide = [...document.querySelectorAll<HTMLElement>(selector)].find(element => element.getClientRects().length > 0)
    return {
      hash: location.hash,
      no: Number(slide?.dataset.slidevNo),
      click: Number(new URLSearchParams(location.hash.split('?')[1]).get('clicks') ?? 0),
      isEnd: Boolean(slide?.querySelector('.layout-end')),
    }
  }, CURRENT_SLIDE)
}

/**
 * Goes on with the key of a clicker, and waits for what it brings.
 * @param screen where
 * @param key a clicker's
 */
export async function press(screen: Screen, key: 'PageDown' | 'PageUp'): Promise<void> {
  const before = await placeOf(screen)
  await screen.press(key === 'PageDown' && before.isEnd ? 'ArrowDown' : key)
  await until(screen, ({ selector, before, step }) => {
    if (location.hash === before.hash)
      return false
    const click = Number(new URLSearchParams(location.hash.split('?')[1]).get('clicks') ?? 0)
    // The address is ahead of the screen while a slide is still being fetched.
    const isSameSlide = (step > 0 ? click : before.click) > 0
    const no = isSameSlide ? before.no : before.no + step
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .some(slide => slide.querySelector('h1') && slide.getClientRects().length > 0 && slide.dataset.slidevNo === String(no))
  }, { selector: CURRENT_SLIDE, before, step: key === 'PageDown' ? 1 : -1 })
  await drawn(screen)
}

/** What can be found in a piece, by its name for everybody. */
export interface Control {
  /** The piece's `data-piece`. */
  piece: string
  kind: 'slider' | 'button' | 'choice'
  name: string
}

/**
 * Brings a control of a piece into the window.
 * @param screen where
 * @param control which
 * @returns its middle, and its value in words
 */
export async function find(screen: Screen, control: Control): Promise<{ middle: Point, left: number, width: number, text: string }> {
  return until(screen, ({ piece, kind, name }: Control) => {
    const figure = [...document.querySelectorAll(`[data-piece="${piece}"]`)].find(element => element.getClientRects().length > 0)
    const elements = [...figure?.querySelectorAll<HTMLElement>(kind === 'button' ? 'button' : kind === 'slider' ? 'input[type=range]' : 'label') ?? []]
    const element = elements.find((element) => {
      const own = element instanceof HTMLInputElement ? element.labels![0]!.textContent! : element.textContent!
      // What is under another control is not there yet.
      return own.trim() === name && element.getClientRects().length > 0
    })
    if (!element)
      return
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = element.getBoundingClientRect()
    return { middle: { x: left + width / 2, y: top + height / 2 }, left, width, text: element.getAttribute('aria-valuetext') ?? element.textContent!.trim() }
  }, control)
}

/** Clicks, or taps, a control of a piece. */
export async function click(screen: Screen, control: Control): Promise<void> {
  const { middle } = await find(screen, control)
  await screen.drag([middle])
}

/** Waits until a piece says something, in its caption, its words for who listens, or its table. */
export async function says(screen: Screen, piece: string, text: string): Promise<void> {
  await until(screen, ({ piece, text }) => [...document.querySelectorAll(`[data-piece="${piece}"]`)]
    .some(figure => figure.getClientRects().length > 0 && figure.textContent!.includes(text)), { piece, text })
}

/** Waits until the address holds, or no longer holds, a text. */
export async function addressHolds(screen: Screen, text: string, does = true): Promise<void> {
  await until(screen, ({ text, does }) => location.hash.includes(text) === does, { text, does })
}
