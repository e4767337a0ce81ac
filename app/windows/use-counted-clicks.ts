import { sharedState, useNav } from '@slidev/client'
import { watch } from 'vue'
import { useRouter } from 'vue-router'

/*
 * Slidev (52.20.1, setup/root.ts) tells the other windows where a slide stands when the address changes. If the slide is
 * not there yet, none of its clicks have been counted, and it says click 0: a window that joins moves all to it. Can go
 * when it waits for the slide.
 */

/** Puts right what is told. To be called where Slidev sets up its root. */
export function useCountedClicks() {
  const { clicksContext, currentSlideNo, isPresenter } = useNav()
  const router = useRouter()

  const isOurs = ({ page, lastUpdate }: Record<string, unknown>) =>
    (lastUpdate as typeof sharedState.lastUpdate)?.type === (isPresenter.value ? 'presenter' : 'viewer') && Number(page) === currentSlideNo.value

  /** What Slidev tells, with the click of the address as long as none have been counted. */
  function asShown(state: Record<string, unknown>): Record<string, unknown> {
    return isOurs(state) && !clicksContext.value.isMounted
      ? { ...state, clicks: Number(router.currentRoute.value.query.clicks) || 0 }
      : state
  }

  // Who joins later asks what Slidev has noted down.
  watch(() => clicksContext.value.isMounted ? clicksContext.value.current : undefined, (clicks) => {
    if (isOurs({ ...sharedState }) && clicks !== undefined && sharedState.clicks !== clicks)
      Object.assign(sharedState, { clicks, clicksTotal: clicksContext.value.total })
  })

  return { asShown }
}
