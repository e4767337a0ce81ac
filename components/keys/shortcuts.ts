import type { ShortcutOptions } from '@slidev/types'
import type { KeyRow } from './key-list'
import { useDrawings, useNav } from '@slidev/client'
import { useMagicKeys } from '@vueuse/core'
import { computed, ref } from 'vue'
import { useCode } from '../share/use-code'
import { useShare } from '../share/use-share'
import { useTimer } from '../talk/use-timer'
import { useHeldKeys } from './held-keys'
import { createTurns } from './in-turn'
import { keyRows } from './key-list'
import * as words from './words'

/** A shortcut of the deck's own: what is registered is what is listed. */
interface OwnShortcut extends KeyRow {
  name: string
  run: () => void
}

/** The rows of the key list, from the shortcuts that this window has. */
export const rows = ref<KeyRow[]>([])

export const isListShown = ref(false)

/**
 * Slidev's shortcuts and the deck's own.
 * @param slidevs as Slidev has set them up
 */
export function useShortcuts(slidevs: ShortcutOptions[]): ShortcutOptions[] {
  const { isPresenter } = useNav()
  const { drawingEnabled } = useDrawings()
  const pressed = useMagicKeys()
  const onlyWhileHeld = useHeldKeys()
  const inTurn = createTurns()
  const { copyLink } = useShare()
  const { toggle: toggleCode } = useCode()
  const { toggle: toggleTimer } = useTimer()

  const own: OwnShortcut[] = [
    { name: 'copy_link', keys: ['c'], action: words.actions.copy, run: () => void copyLink() },
    { name: 'toggle_code', keys: ['q'], action: words.actions.code, run: toggleCode },
    ...isPresenter.value ? [{ name: 'toggle_timer', keys: ['t'], action: words.actions.timer, run: toggleTimer }] : [],
    // A Chinese keyboard has the question mark in full width.
    { name: 'toggle_keys', keys: ['?', '？'], action: words.actions.keys, run: () => isListShown.value = !isListShown.value },
  ]
  rows.value = keyRows(slidevs.map(({ name }) => name ?? ''), own.map(({ keys, action }) => ({ keys: keys.slice(0, 1), action })))

  // Ctrl+C copies what is marked, and the pen has keys of its own.
  const isFree = computed(() => !pressed.ctrl!.value && !pressed.meta!.value && !pressed.alt!.value && !drawingEnabled.value)
  return [
    ...slidevs.map(shortcut => onlyWhileHeld(inTurn(shortcut))),
    ...own.map(({ name, keys, run }) => ({ name, key: computed(() => isFree.value && keys.some(key => pressed[key]!.value)), fn: run })),
  ]
}
