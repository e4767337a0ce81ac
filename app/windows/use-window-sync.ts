import type { StateRules } from './window-sync'
import { addSyncMethod, disableBuiltinSync, slidesTitle, useNav } from '@slidev/client'
import { onBeforeMount } from 'vue'
import { useRouter } from 'vue-router'
import { initSharedValues } from './shared-values'
import { useCountedClicks } from './use-counted-clicks'
import { drawingValidators, isSharedValue, navValidators } from './validators'
import { createWindowSync } from './window-sync'

/** How long a window that starts waits for the others, in milliseconds. */
const TIMEOUT = 400

/** The channel of what all windows share beyond Slidev's own states. */
const SHARED_VALUES = `${slidesTitle} - values`

/** Opens this window to the others of the talk. To be called once, where Slidev sets up its root. */
export function useWindowSync(): void {
  const { asShown } = useCountedClicks()
  if (!__SLIDEV_HAS_SERVER__)
    syncWithoutServer(asShown)
  initSharedValues(SHARED_VALUES)
}

function syncWithoutServer(asShown: StateRules['asShown']): void {
  const { slides, isPresenter, isPrintMode } = useNav()
  const router = useRouter()
  if (isPrintMode.value)
    return

  const rules: Record<string, StateRules> = {
    [`${slidesTitle} - shared`]: {
      validators: navValidators(() => slides.value.length),
      persistedKeys: ['timer'],
      asShown,
      // A slide's clicks that have only now been counted come without an author.
      isLed: changed => changed.includes('lastUpdate') && (changed.includes('page') || changed.includes('clicks')),
      hasContent: state => state.lastUpdate !== undefined,
      asAnsweredBy: (state, type) => ({ ...state, lastUpdate: { ...state.lastUpdate as object, type } }),
    },
    [`${slidesTitle} - drawings`]: { validators: drawingValidators },
    [SHARED_VALUES]: {
      validators: () => isSharedValue,
      persistedKeys: [],
      asAnsweredBy: (state, from) => Object.fromEntries(Object.entries(state).map(([name, value]) => [name, { ...value as object, from }])),
    },
  }
  // Other decks may live under the same host, and channels are the host's.
  const folder = new URL('.', location.href).pathname

  const { method, join } = createWindowSync({
    id: crypto.randomUUID?.() ?? String(Math.random()),
    kind: () => isPresenter.value ? 'presenter' : 'viewer',
    rules: channelKey => rules[channelKey],
    open: channelKey => typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`${folder} ${channelKey}`),
    memory: sessionMemory(),
    timeout: TIMEOUT,
  })
  addSyncMethod(method)
  disableBuiltinSync()
  // Slidev opens its channels after this, and goes on listening to them.
  onBeforeMount(disableBuiltinSync)
  // Slidev writes the address into its state as soon as the router is ready.
  void router.isReady().then(() => setTimeout(join))
}

/** Even to look at the storage throws where cookies are blocked. */
function sessionMemory(): Storage | undefined {
  try {
    return sessionStorage
  }
  catch {
    return undefined
  }
}
