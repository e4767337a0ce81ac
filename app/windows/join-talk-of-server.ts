import type { Router } from 'vue-router'
import serverNav from 'server-reactive:nav'

/**
 * Slidev moves all windows to the address of a newcomer (52.20.1, setup/root.ts). Who opens the deck at its beginning
 * while the dev server knows of a talk joins that talk; any other address is meant.
 */
export function joinTalkOfServer(router: Router): void {
  const { page, clicks } = serverNav as { page?: number, clicks?: number }
  const stop = router.beforeEach((to) => {
    stop()
    const { no } = to.params
    if (no !== '1' || Number(to.query.clicks ?? 0) > 0 || !page || page === 1)
      return true
    const path = to.name === 'presenter' ? `/presenter/${page}` : `/${page}`
    return { path, query: { ...to.query, clicks: clicks || undefined }, replace: true }
  })
}
