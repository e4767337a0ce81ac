import { nextTick } from 'vue'

/*
 * Slidev keeps what is set in its menus in local storage, and takes back whatever stands there: a layout that doesn't
 * exist shows no slide at all, a scale of −1 a mirrored one (52.20.1, state/storage.ts and pages/presenter.vue).
 * It has read most of it before any hook runs, so what is wrong is removed and the page is loaded once more.
 */

type Check = (text: string) => boolean

const isSwitch: Check = text => ['true', 'false'].includes(text)
const isOneOf = (...options: string[]): Check => text => options.includes(text)
function isWithin(minimum: number, maximum: number): Check {
  return text =>
    text.trim() !== '' && Number(text) >= minimum && Number(text) <= maximum
}

/** A record with a value of the same kind for each of the example's; what is left out Slidev fills in. */
function isLike(example: Record<string, unknown>): Check {
  return (text) => {
    try {
      const value: unknown = JSON.parse(text)
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        && Object.entries(value).every(([name, part]) => !(name in example) || typeof part === typeof example[name])
    }
    catch {
      return false
    }
  }
}

const SETTINGS: Record<string, Check> = {
  'slidev-color-schema': isOneOf('auto', 'dark', 'light'),
  'slidev-scale': isOneOf('0', '1'),
  'slidev-wake-lock': isSwitch,
  'slidev-hide-cursor-idle': isSwitch,
  'slidev-cursor-style': isOneOf('cursor', 'laser'),
  'slidev-show-editor': isSwitch,
  'slidev-presenter-cursor': isSwitch,
  'slidev-presenter-font-size': isWithin(0.4, 2.1),
  'slidev-presenter-layout': isOneOf('1', '2', '3'),
  'slidev-presenter-main-slide-mode': isOneOf('slides', 'mirror'),
  'slidev-presenter-notes-width': isWithin(240, 4000),
  'slidev-presenter-notes-row-size': isWithin(160, 4000),
  'slidev-drawing-enabled': isSwitch,
  'slidev-drawing-pinned': isSwitch,
  'slidev-drawing-brush': isLike({ color: '', size: 0, mode: '' }),
  'slidev-viewer-css-filter': isLike({ invert: false, contrast: 0, brightness: 0, hueRotate: 0, saturate: 0, sepia: 0 }),
  'slidev-sync-directions': isLike({ viewerSend: true, viewerReceive: true, presenterSend: true, presenterReceive: true }),
}

/**
 * Removes settings that Slidev can't have written.
 * @param storage the window's local storage
 * @returns whether there were any
 */
export function removeBrokenSettings(storage: Pick<Storage, 'getItem' | 'removeItem'>): boolean {
  const broken = Object.entries(SETTINGS).filter(([key, check]) => {
    const text = storage.getItem(key)
    return text !== null && !check(text)
  })
  for (const [key] of broken)
    storage.removeItem(key)
  return broken.length > 0
}

/** Loads the page once more, without them, where Slidev has started with broken settings. */
export async function restartWithoutBrokenSettings(): Promise<void> {
  // What Slidev has read it writes back with the next tick.
  await nextTick()
  if (!hadBrokenSettings())
    return
  location.reload()
  // Nothing is shown until then.
  await new Promise(() => {})
}

function hadBrokenSettings(): boolean {
  try {
    return removeBrokenSettings(localStorage)
  }
  catch {
    // Storage that is switched off holds nothing broken.
    return false
  }
}
