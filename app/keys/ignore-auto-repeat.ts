import type { ShortcutOptions } from '@slidev/types'
import { useEventListener } from '@vueuse/core'

/**
 * Slidev repeats a shortcut by a clock of its own as long as it has not heard that the key is up (52.20.1,
 * logic/shortcuts.ts). Where the computer is busy for a second it hears that too late, and one press of a clicker turns two
 * slides. What is held the keyboard itself repeats: without that, a press counts once.
 *
 * Can go when Slidev asks `event.repeat`.
 */
export function useIgnoreAutoRepeat(): (shortcut: ShortcutOptions) => ShortcutOptions {
  let isNew = false
  let isHeld = false

  // Before Slidev hears of the key.
  useEventListener('keydown', ({ repeat }) => {
    isNew = !repeat
    isHeld = repeat
  }, { capture: true })

  return (shortcut) => {
    const { fn, autoRepeat } = shortcut
    if (!fn || !autoRepeat)
      return shortcut
    const run = (): void => {
      if (isNew || isHeld)
        fn()
      isNew = false
    }
    return { ...shortcut, fn: run }
  }
}
