import type { RemoteOffer } from './protocol'
import { useIntervalFn } from '@vueuse/core'
import { computed, shallowRef, watch } from 'vue'
import { showToast } from '../share/use-share'
import { room } from './room'
import { send } from './room-server'
import * as words from './words'

const ROUTE = '.room/remote'

/** A phone as the remote: offering it by a one-use address, and sending it away. */
export function useRemote() {
  const offered = shallowRef<{ address: string, end: number }>()
  const now = shallowRef(0)
  /** Seconds for which the offer can still be used. */
  const left = computed(() => offered.value ? Math.max(Math.ceil((offered.value.end - now.value) / 1000), 0) : 0)
  const isJoined = computed(() => room.value?.remote === 'joined')

  useIntervalFn(() => {
    now.value = Date.now()
    if (offered.value && left.value === 0)
      offered.value = undefined
  }, 500)
  watch(isJoined, () => offered.value = undefined)

  async function offer(): Promise<void> {
    const response = await send('POST', ROUTE)
    if (!response)
      return showToast(words.remote.failed)
    const { address, lifetime } = await response.json() as RemoteOffer
    now.value = Date.now()
    offered.value = { address, end: now.value + lifetime * 1000 }
  }

  /** Ends an offer, and sends a remote away. */
  async function dismiss(): Promise<void> {
    offered.value = undefined
    await send('DELETE', ROUTE)
  }

  return { offered, left, isJoined, offer, dismiss }
}
