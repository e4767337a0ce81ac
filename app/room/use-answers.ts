import type { Ref } from 'vue'
import type { Press, RoomState } from './protocol'
import { useNav } from '@slidev/client'
import { useEventSource } from '@vueuse/core'
import { watch } from 'vue'
import { useBlackout } from '../blackout/use-blackout'
import { createShortcutQueue } from '../keys/queue-shortcuts'
import { isConnected, room } from './room'

/** How long until a server that is away is asked again, in milliseconds. */
const DELAY = 1000

/**
 * Listens to the room's server, for as long as this window is open, and does what the remote presses.
 * @param leads whether that is this window's part
 */
export function useAnswers(leads: Readonly<Ref<boolean>>): void {
  const { next, prev } = useNav()
  const { toggle } = useBlackout()
  const inTurn = createShortcutQueue()
  const act: Record<Press['action'], () => void> = {
    next: inTurn({ key: '', fn: () => void next(), autoRepeat: true }).fn!,
    previous: inTurn({ key: '', fn: () => void prev(), autoRepeat: true }).fn!,
    black: toggle,
  }
  let last: number | undefined

  function press({ id, action }: Press): void {
    if (id !== last && leads.value)
      act[action]()
    last = id
  }

  const { data, event, status } = useEventSource('.room/events', ['press'], { autoReconnect: { retries: -1, delay: DELAY } })
  // Each message by itself: of two in a row none is lost.
  watch(data, (text) => {
    if (text === null)
      return
    if (event.value === 'press')
      press(JSON.parse(text) as Press)
    else
      room.value = JSON.parse(text) as RoomState
  }, { flush: 'sync' })
  watch(status, (now) => {
    isConnected.value = now === 'OPEN'
    // A server that was started again counts its presses anew.
    last = undefined
  }, { flush: 'sync' })
}
