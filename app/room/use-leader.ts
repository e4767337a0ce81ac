import type { Ref } from 'vue'
import { useNav } from '@slidev/client'
import { onScopeDispose, shallowRef, watch } from 'vue'

/** The lock that the leading window holds; it is let go with the window, however that ends. */
const LOCK = 'room-leader'

/**
 * Whether this window is the one that speaks to the room's server for all windows of this browser, and does what the remote
 * presses: a presenter's before any other.
 */
export function useLeader(): Readonly<Ref<boolean>> {
  const { isPresenter } = useNav()
  const leads = shallowRef(false)
  let release: (() => void) | undefined
  let waiting: AbortController | undefined

  async function take(isFirst: boolean): Promise<void> {
    waiting?.abort()
    const controller = new AbortController()
    waiting = controller
    try {
      // One that takes the lock from another can't wait for it.
      await navigator.locks.request(LOCK, isFirst ? { steal: true } : { signal: controller.signal }, () => {
        leads.value = true
        return new Promise<void>(resolve => release = resolve)
      })
    }
    catch {
      // A presenter's window has opened, or this one has stopped waiting.
      if (leads.value && waiting === controller) {
        leads.value = false
        void take(false)
      }
    }
  }

  watch(isPresenter, (now) => {
    if (!leads.value)
      void take(now)
  }, { immediate: true })
  onScopeDispose(() => {
    waiting?.abort()
    waiting = undefined
    leads.value = false
    release?.()
  })

  return leads
}
