import type { PrecacheEntry } from 'workbox-precaching'
import { clientsClaim } from 'workbox-core'
import { matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'

/*
 * Keeps the deck for use without a network, and lets no deployment into a talk that is open:
 *
 * - A visit asks the network for the page, so that it shows the newest deployment.
 * - What the page is made of comes from the store, under names that change with the contents.
 * - A new worker fills the same store and waits until every window of the deck is closed. Only then is it in charge and
 *   clears away what no page can ask for any more. (Slidev's own `pwa` option takes over at once, and reloads the open
 *   talk.)
 */

declare const self: {
  /** Every file that the deck uses; the build writes it in here. */
  __WB_MANIFEST: PrecacheEntry[]
  registration: { scope: string }
}

/** How long a visit waits for the network, in milliseconds, before it takes the page from the store. */
const PATIENCE = 3000

const PAGE = 'index.html'

// The first visit's window belongs to the worker as soon as that is ready, and not only after a reload.
clientsClaim()

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && [self.registration.scope, self.registration.scope + PAGE].includes(url.origin + url.pathname),
  async ({ request }) => {
    const newest = await newestPage(request)
    return newest ?? await matchPrecache(PAGE) ?? fetch(request)
  },
)

precacheAndRoute(self.__WB_MANIFEST)

// A page newer than this worker is made of what the next worker, which waits, has stored already.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/assets/'),
  async ({ request }) => await caches.match(request) ?? fetch(request),
)

/** The page as its host has it now; undefined when there is no network, or no answer from it in time. */
async function newestPage(request: Request): Promise<Response | undefined> {
  try {
    const response = await Promise.race([fetch(new Request(request, { cache: 'no-cache' })), afterPatience()])
    return response && response.status < 500 ? response : undefined
  }
  catch {
    return undefined
  }
}

function afterPatience(): Promise<undefined> {
  return new Promise(resolve => setTimeout(resolve, PATIENCE, undefined))
}
