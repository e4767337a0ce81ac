import type { SharedValue, WindowKind } from './validators'
import { createSyncState, useNav } from '@slidev/client'
import serverValues from 'server-reactive:values?diff'
import { computed } from 'vue'
import { useSyncDirections } from './sync-directions'
import { isSharedValue } from './validators'

/*
 * What all windows share beyond the slide and the click: one text a name, written as a link writes it. It stands in
 * Slidev's own sync state, so it travels the same ways: through the dev server to every device, and without a server
 * through `window-sync.ts` to the windows of the same browser. Whose value counts stands in the README beside this file.
 */

/** From where a viewer may lead: the computer that the dev server runs on, as for Slidev's own state. */
const TRUSTED = ['localhost', '127.0.0.1']

/** The shortest time between two messages, in milliseconds: about every second frame of a screen. */
const INTERVAL = 33

const { init, state, patch } = createSyncState<Record<string, SharedValue>>(serverValues, {})

/** Opens the shared values to the other windows; Slidev's own states are opened at the same place. */
export const initSharedValues = init

/**
 * One of the values that all windows share.
 * @param name of the value, the same in all windows
 */
export function useSharedValue(name: string) {
  const { isPresenter, isPrintMode } = useNav()
  const directions = useSyncDirections()
  const kind = computed<WindowKind>(() => isPresenter.value ? 'presenter' : 'viewer')

  let pending: SharedValue | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  // The dev server changes the parts of a value in place: only a copy is seen to be another.
  function current(): SharedValue | undefined {
    const value: unknown = state[name]
    return isSharedValue(value) ? { ...value } : undefined
  }

  /** What the other kind of window says, as far as this one listens. */
  const heard = computed(() => {
    const value = current()
    const listens = isPresenter.value ? directions.value.presenterReceive : directions.value.viewerReceive
    return value && value.from !== kind.value && listens && !isPrintMode.value ? value : undefined
  })

  function speaks(): boolean {
    if (isPrintMode.value)
      return false
    if (isPresenter.value)
      return directions.value.presenterSend
    // As for slides and clicks: a phone in the room may follow, and doesn't lead. Without a server there is no other device.
    return directions.value.viewerSend && (!__SLIDEV_HAS_SERVER__ || TRUSTED.includes(location.hostname))
  }

  function flush(): void {
    timer = undefined
    if (!pending)
      return
    patch(name, pending)
    pending = undefined
    timer = setTimeout(flush, INTERVAL)
  }

  /** Tells the other windows; what comes faster than they need it is told once, with its last value. */
  function tell(value: Omit<SharedValue, 'from'>): void {
    if (!speaks())
      return
    pending = { ...value, from: kind.value }
    if (timer === undefined)
      flush()
  }

  /** The count that overrules all that was said before. */
  const nextCount = () => Math.max(current()?.count ?? -1, pending?.count ?? -1) + 1

  /** What the dev server remembers, whoever said it: what a newcomer finds. */
  const remembered = () => __SLIDEV_HAS_SERVER__ ? current() : undefined

  return { heard, remembered, tell, nextCount }
}
