import { useEventListener } from '@vueuse/core'

/** Of what the browser has with a modifier, what the pen has too: undo and redo. */
const UNDO = 'KeyZ'

/** What browsers say of a key that an input method has taken, where they say nothing else. */
const TAKEN = 229

/**
 * Keeps from the talk the keys that are not its own: with Ctrl, Alt or the command key they belong to the browser and the
 * system, while composing to the input method. Slidev asks for neither (52.20.1, logic/shortcuts.ts: Ctrl+F is full
 * screen). What they do there goes on.
 */
export function useForeignKeys(): void {
  /** The key that went down as a foreign one: when the modifier is let go before it, what it repeats is none of ours either. */
  let held = ''

  useEventListener('keydown', (event) => {
    const { ctrlKey, altKey, metaKey, isComposing, keyCode, code, repeat } = event
    const isForeign = ((ctrlKey || altKey || metaKey) && code !== UNDO) || isComposing || keyCode === TAKEN || (repeat && code === held && code !== '')
    held = isForeign ? code : ''
    if (isForeign)
      event.stopImmediatePropagation()
  }, { capture: true })
}
