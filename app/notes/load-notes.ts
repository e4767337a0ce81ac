import { slides } from '#slidev/slides'

let areLoaded = false

/** Loads the speaker's notes, which the first slide does without (`plugins/slidev-patches/notes-on-demand.ts`), into the slides. */
export async function loadNotes(): Promise<void> {
  if (areLoaded)
    return
  const { notes } = await import('virtual:deck-notes')
  notes.forEach((note, index) => (slides.value[index]!.meta.slide as { noteHTML: string }).noteHTML = note)
  // A dev server's notes change while it runs.
  areLoaded = import.meta.env.PROD
}
