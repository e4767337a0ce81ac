import { slides } from '#slidev/slides'
import { defineAppSetup } from '@slidev/types'
import { refuseUnknownSlides } from '../components/not-found/refuse-unknown-slides'
import { keepForOffline } from '../scripts/offline/register'

/** The pages that show notes: Slidev's, and the handout that its print route makes. */
const WITH_NOTES = /^\/(?:presenter|overview|notes|print)\b/

export default defineAppSetup(({ router }) => {
  refuseUnknownSlides(router)
  router.beforeResolve(async ({ path }) => {
    if (WITH_NOTES.test(path))
      await bringNotes()
  })
  if (import.meta.env.PROD)
    void keepForOffline()
})

async function bringNotes(): Promise<void> {
  const { notes } = await import('virtual:deck-notes')
  notes.forEach((note, index) => slides.value[index]!.meta.slide.noteHTML = note)
}
