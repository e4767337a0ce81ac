import type { Router } from 'vue-router'
import { slides } from '#slidev/slides'
import { defineAppSetup } from '@slidev/types'
import serverNav from 'server-reactive:nav'
import { refuseUnknownSlides } from '../components/not-found/refuse-unknown-slides'
import { withSilentChannel } from '../components/windows/silent-channel'
import { keepForOffline } from '../scripts/offline/register'

/** The pages that show notes: Slidev's, and the handout that its print route makes. */
const WITH_NOTES = /^\/(?:presenter|overview|notes|print)\b/

export default defineAppSetup(({ router }) => {
  withSilentChannel()
  refuseUnknownSlides(router)
  router.beforeResolve(async ({ path }) => {
    if (WITH_NOTES.test(path))
      await bringNotes()
  })
  if (__SLIDEV_HAS_SERVER__)
    joinTalkOfServer(router)
  if (import.meta.env.PROD)
    void keepForOffline()
})

async function bringNotes(): Promise<void> {
  const { notes } = await import('virtual:deck-notes')
  notes.forEach((note, index) => slides.value[index]!.meta.slide.noteHTML = note)
}

/**
 * Slidev moves all windows to the address of a newcomer (52.20.1, setup/root.ts). Who opens the deck at its beginning
 * while the dev server knows of a talk joins that talk; any other address is meant.
 */
function joinTalkOfServer(router: Router): void {
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
