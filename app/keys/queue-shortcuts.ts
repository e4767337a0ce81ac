import type { ShortcutOptions } from '@slidev/types'
import { isUnderway, navigationEnds } from '../address/replace-query'

/**
 * Makes shortcuts that turn slides wait for one another. Slidev reads from the address where the talk is (52.20.1,
 * composables/useNav.ts), so that of two presses the second is lost while the first is still on its way there.
 *
 * Can go when Slidev counts clicks itself.
 */
export function createShortcutQueue(): (shortcut: ShortcutOptions) => ShortcutOptions {
  let waiting = 0
  let last = Promise.resolve()

  async function takeTurn(turn: () => void): Promise<void> {
    await navigationEnds()
    turn()
    // By then the navigation of this turn has begun.
    await new Promise(resolve => setTimeout(resolve))
    waiting -= 1
  }

  return (shortcut) => {
    const { fn, autoRepeat } = shortcut
    if (!fn || !autoRepeat)
      return shortcut
    const run = (): void => {
      if (waiting === 0 && !isUnderway())
        return void fn()
      waiting += 1
      last = last.then(() => takeTurn(fn))
    }
    return { ...shortcut, fn: run }
  }
}
