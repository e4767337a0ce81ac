import type { StateRules } from './window-sync'
import { addSyncMethod, disableBuiltinSync, slidesTitle, useNav } from '@slidev/client'
import { onBeforeMount } from 'vue'
import { useRouter } from 'vue-router'
import { drawingGuards, isSharedValue, navGuards } from './guards'
import { initSharedValues } from './shared-values'
import { createWindowSync } from './window-sync'

/** How long a window that starts waits for the others, in milliseconds. */
const PATIENCE = 400

const STAGE = `${slidesTitle} - stage`

/** Opens this window to the others of the talk. To be called once, where Slidev sets up its root. */
export function useStage(): void {
  if (!__SLIDEV_HAS_SERVER__)
    syncWithoutServer()
  initSharedValues(STAGE)
}

function syncWithoutServer(): void {
  const { slides, isPresenter, isPrintMode } = useNav()
  const router = useRouter()
  if (isPrintMode.value)
    return

  const rules: Record<string, StateRules> = {
    [`${slidesTitle} - shared`]: {
      guards: navGuards(() => slides.value.length),
      kept: ['timer'],
      led: ['page', 'clicks'],
      isTold: state => state.lastUpdate !== undefined,
      asToldBy: (state, type) => ({ ...state, lastUpdate: { ...state.lastUpdate as object, type } }),
    },
    [`${slidesTitle} - drawings`]: { guards: drawingGuards },
    [STAGE]: {
      guards: () => isSharedValue,
      kept: [],
      asToldBy: (state, from) => Object.fromEntries(Object.entries(state).map(([name, value]) => [name, { ...value as object, from }])),
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
    patience: PATIENCE,
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
