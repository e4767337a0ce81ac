import type { NavOperations, ShortcutOptions } from '@slidev/types'
import type { KeyRow } from './key-list'
import { useDrawings, useNav } from '@slidev/client'
import { useMagicKeys } from '@vueuse/core'
import { computed, ref } from 'vue'
import { useBlackout } from '../blackout/use-blackout'
import { hasRoom } from '../room/has-room'
import { useHands } from '../room/use-hands'
import { useCode } from '../share/use-code'
import { useShare } from '../share/use-share'
import { lastNoOf, readTalk, sourcesOf } from '../talk/talk'
import { useTimer } from '../talk/use-timer'
import { toggleLaser } from '../use-pointers'
import { useForeignKeys } from './foreign-keys'
import { useIgnoreAutoRepeat } from './ignore-auto-repeat'
import { keyRows } from './key-list'
import { createShortcutQueue } from './queue-shortcuts'
import * as words from './words'

/** A shortcut of the deck's own: what is registered is what is listed. */
interface OwnShortcut extends KeyRow {
  name: string
  run: () => void
  /** Whether the pen has this key while it is out. */
  isPens?: boolean
}

/** The rows of the key list, from the shortcuts that this window has. */
export const rows = ref<KeyRow[]>([])

/** The keys that count hands while the room is asked, as a row. */
const HANDS: KeyRow = { keys: [words.caps.digits], action: words.actions.hands }

export const isListShown = ref(false)

/**
 * Slidev's shortcuts and the deck's own.
 * @param operations what Slidev lets a shortcut do
 * @param slidevs as Slidev has set them up
 */
export function useShortcuts(operations: NavOperations, slidevs: ShortcutOptions[]): ShortcutOptions[] {
  const { isPresenter, slides } = useNav()
  const { drawingEnabled } = useDrawings()
  const pressed = useMagicKeys()
  useForeignKeys()
  const onlyWhileHeld = useIgnoreAutoRepeat()
  const inTurn = createShortcutQueue()
  const { copyLink } = useShare()
  const { toggle: toggleCode } = useCode()
  const { toggle: toggleBlackout } = useBlackout()
  const { toggle: toggleTimer } = useTimer()

  const ofPresenter: OwnShortcut[] = [
    { name: 'toggle_timer', keys: ['t'], action: words.actions.timer, run: toggleTimer },
    { name: 'toggle_drawing', keys: ['p'], action: words.actions.pen, run: operations.toggleDrawing },
    { name: 'toggle_laser', keys: ['l'], action: words.actions.laser, run: toggleLaser, isPens: true },
  ]
  const own: OwnShortcut[] = [
    { name: 'first', keys: ['Home'], action: words.actions.first, run: () => operations.go(1) },
    { name: 'last', keys: ['End'], action: words.actions.last, run: () => operations.go(lastNoOf(readTalk(sourcesOf(slides.value)))) },
    { name: 'toggle_blackout', keys: ['b', '.'], action: words.actions.blackout, run: toggleBlackout },
    { name: 'copy_link', keys: ['c'], action: words.actions.copy, run: () => void copyLink(), isPens: true },
    { name: 'toggle_code', keys: ['q'], action: words.actions.code, run: toggleCode },
    ...isPresenter.value ? ofPresenter : [],
    // A Chinese keyboard has the question mark in full width.
    { name: 'toggle_keys', keys: ['?', '？'], action: words.actions.keys, run: () => isListShown.value = !isListShown.value },
  ]
  const ownRows = own.map(({ keys, action }) => ({ keys: keys.filter(key => key !== '？'), action }))
  rows.value = keyRows(slidevs.map(({ name }) => name ?? ''), hasRoom() ? [...ownRows, HANDS] : ownRows)

  return [
    ...slidevs.map(shortcut => onlyWhileHeld(inTurn(shortcut))),
    ...own.map(({ name, keys, run, isPens }) => ({
      name,
      key: computed(() => !(isPens && drawingEnabled.value) && keys.some(key => pressed[key]!.value)),
      fn: run,
    })),
    ...hasRoom() ? handShortcuts() : [],
  ]

  /** With Shift the same key gives another character: it is known by where it lies. */
  function handShortcuts(): ShortcutOptions[] {
    const { count } = useHands()
    return ['1', '2', '3', '4', '5'].map((digit, suggestion) => ({
      name: `hand_${digit}`,
      key: computed(() => !drawingEnabled.value && (pressed[`digit${digit}`]!.value || pressed[`numpad${digit}`]!.value)),
      fn: () => count(suggestion, pressed.shift!.value ? -1 : 1),
    }))
  }
}
