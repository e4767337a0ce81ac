import type { PrecacheEntry } from 'workbox-precaching'
import { clientsClaim } from 'workbox-core'
import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'

/*
 * Keeps the deck for use without a network, and lets no deployment into a talk that is open:
 *
 * - A visit asks the network for the page, so that it shows the newest deployment. Without a network it shows the newest
 *   that is stored whole, whichever worker is in charge.
 * - Only a page of a deck is let in: what else comes in its place is a host's error or a hotel asking for a room number.
 * - What the page is made of comes from the store, under names that change with the contents.
 * - A new worker fills the same store and waits until every window of the deck is closed. Only then is it in charge and
 *   clears away what no page can ask for any more. (Slidev's own `pwa` option takes over at once, and reloads the open
 *   talk.)
 */

declare const self: {
  /** Every file that the deck uses; the build writes it in here. */
  __WB_MANIFEST: PrecacheEntry[]
  registration: { scope: string }
  addEventListener: (type: 'install' | 'activate', listener: (event: ExtendableEvent) => void) => void
}

type ExtendableEvent = Parameters<PrecacheController['install']>[0]

/** How long a visit waits for the network, in milliseconds, before it takes the page from the store. */
const TIMEOUT = 3000

const PAGE = 'index.html'
const { scope } = self.registration

/** What Slidev writes into every page of a deck, and nobody else into theirs. */
const MARK = 'slidev:version'

/** Where the page of the newest deployment lies whose files are all stored, for the workers before and after it. */
const NEWEST = `deck-newest ${scope}`

const stored = new PrecacheController({ plugins: [{ cacheWillUpdate: async ({ request, response }) => await isOurs(request, response) ? response : null }] })
stored.addToCacheList(self.__WB_MANIFEST)
self.addEventListener('install', event => event.waitUntil(stored.install(event).then(becomeNewest)))
self.addEventListener('activate', event => void stored.activate(event))

// The first visit's window belongs to the worker as soon as that is ready, and not only after a reload.
clientsClaim()

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && [scope, scope + PAGE].includes(url.origin + url.pathname),
  async ({ request }) => await newestPage(request) ?? await storedPage() ?? fetch(request),
)

registerRoute(new PrecacheRoute(stored))

// A page newer than this worker is made of what the next worker, which waits, has stored already.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/assets/'),
  async ({ request }) => await caches.match(request) ?? fetch(request),
)

/** Whether a file is what its name says, and no page that somebody has put in its place. */
async function isOurs(request: Request, response: Response): Promise<boolean> {
  const isPage = response.headers.get('content-type')?.includes('html') ?? false
  if (response.status !== 200 || isPage !== new URL(request.url).pathname.endsWith('.html'))
    return false
  return !isPage || (await response.clone().text()).includes(MARK)
}

async function becomeNewest(): Promise<void> {
  const page = await stored.matchPrecache(PAGE)
  const cache = await caches.open(NEWEST)
  await cache.put(scope + PAGE, page!)
}

async function storedPage(): Promise<Response | undefined> {
  const cache = await caches.open(NEWEST)
  return await cache.match(scope + PAGE) ?? stored.matchPrecache(PAGE)
}

/** The page as its host has it now; undefined when there is no network, no answer from it in time, or another than a deck. */
async function newestPage(request: Request): Promise<Response | undefined> {
  return Promise.race([fetchPage(request), afterPatience()])
}

async function fetchPage({ url }: Request): Promise<Response | undefined> {
  try {
    const response = await fetch(url, { cache: 'no-cache' })
    const text = await response.text()
    const isDeck = response.status === 200 && new URL(response.url).origin === new URL(url).origin && text.includes(MARK)
    return isDeck ? new Response(text, { headers: response.headers }) : undefined
  }
  catch {
    return undefined
  }
}

function afterPatience(): Promise<undefined> {
  return new Promise(resolve => setTimeout(resolve, TIMEOUT, undefined))
}
