import { defineAppSetup } from '@slidev/types'
import { acceptRefusedWakeLock } from '../app/accept-refused-wake-lock'
import { cleanAddresses } from '../app/address/clean-address'
import { limitsAt } from '../app/address/limits'
import { watchNavigation } from '../app/address/replace-query'
import { refuseUnknownSlides } from '../app/not-found/refuse-unknown-slides'
import { loadNotes } from '../app/notes/load-notes'
import { keepForOffline } from '../app/offline/register'
import { installBroadcastChannelFallback } from '../app/windows/broadcast-channel-fallback'
import { joinTalkOfServer } from '../app/windows/join-talk-of-server'
import { restartWithoutBrokenSettings } from '../app/windows/settings'

/** The pages that show notes: Slidev's, and the handout that its print route makes. */
const WITH_NOTES = /^\/(?:presenter|overview|notes|print)\b/

/** Lets a finger or a key be heard in between. */
const nextTask = () => new Promise<void>(resolve => setTimeout(resolve))

export default defineAppSetup(async ({ router }) => {
  // The deck is put into the page in a task of its own, and goes to its slide in another: Slidev tells the other windows
  // only of what it hears once it is there.
  const mount = nextTask()
  const isMounted = mount.then(nextTask)
  router.beforeEach(() => isMounted)

  installBroadcastChannelFallback()
  acceptRefusedWakeLock()
  watchNavigation(router)
  cleanAddresses(router, limitsAt)
  refuseUnknownSlides(router)
  router.beforeResolve(async ({ path }) => {
    if (WITH_NOTES.test(path))
      await loadNotes()
  })
  if (__SLIDEV_HAS_SERVER__)
    joinTalkOfServer(router)
  if (import.meta.env.PROD)
    void keepForOffline()
  await restartWithoutBrokenSettings()
  await mount
})
