import { createSharedComposable, useEventListener, useLocalStorage } from '@vueuse/core'

/** Who sends and who listens, as set in Slidev's menu. */
const defaults = { viewerSend: true, viewerReceive: true, presenterSend: true, presenterReceive: true }

const KEY = 'slidev-sync-directions'

/**
 * Slidev's sync directions. `@slidev/client` doesn't export them (52.20.1, state/storage.ts), only keeps them in local
 * storage; each window has its own, so of the changes in the storage those of other windows are left alone.
 * Can go when they are exported.
 */
export const useSyncDirections = createSharedComposable(() => {
  const directions = useLocalStorage(KEY, defaults, { mergeDefaults: true, writeDefaults: false, listenToStorageChanges: false })
  // VueUse tells its other users in the same window by an event that it makes itself.
  useEventListener('storage', (event) => {
    if (event.isTrusted || event.key !== KEY || !event.newValue)
      return
    directions.value = { ...defaults, ...JSON.parse(event.newValue) as Partial<typeof defaults> }
  })
  return directions
})
