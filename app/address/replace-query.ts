import type { LocationQuery, LocationQueryRaw, RouteLocationNormalized, Router } from 'vue-router'
import { until } from '@vueuse/core'
import { shallowRef } from 'vue'

/** How long a hand has to rest before the address follows, in milliseconds; browsers limit how often it may change. */
export const ADDRESS_DELAY = 200

/** The navigation that has begun last and not ended. */
const underway = shallowRef<RouteLocationNormalized>()

/** What is being written, and the queries that were written here. */
let writing: string | undefined
const written = new WeakSet<LocationQuery>()

/** The queries that a link or the browser's history has brought. */
const followed = new WeakSet<LocationQuery>()

/** Keeps an eye on the router's navigations. To be called once, before the first. */
export function watchNavigation(router: Router): void {
  const end = (to: RouteLocationNormalized): void => {
    // One that another has taken the place of ends as well.
    if (to === underway.value)
      underway.value = undefined
  }
  let isFollowing = false
  router.options.history.listen(() => isFollowing = true)
  router.beforeEach((to) => {
    underway.value = to
  })
  router.afterEach((to) => {
    end(to)
    if (JSON.stringify(to.query) === writing)
      written.add(to.query)
    if (isFollowing)
      followed.add(to.query)
    isFollowing = false
  })
  router.onError((_, to) => end(to))
}

/** Whether the address is on its way to another. */
export const isUnderway = (): boolean => underway.value !== undefined

/** Until no navigation is under way. */
export async function navigationEnds(): Promise<void> {
  while (isUnderway())
    await until(underway).toBe(undefined)
}

/**
 * Changes the query of the address, once no navigation is under way: the router gives up one that has not ended for one
 * that begins, and a click that has just come in from another window would be undone, here and there.
 * @param router the deck's
 * @param change gives the new query, from the one that the address has by then; the same to leave it
 */
export async function replaceQuery(router: Router, change: (query: LocationQuery) => LocationQueryRaw): Promise<void> {
  await navigationEnds()
  const { query } = router.currentRoute.value
  const next = change(query)
  if (JSON.stringify(next) === JSON.stringify(query))
    return
  writing = JSON.stringify(next)
  await router.replace({ query: next }).finally(() => writing = undefined)
}

/**
 * Whether a query is in the address because it was written there, and not by a link or the browser's history: what has
 * changed since it was begun to be written is newer.
 * @param query the address's, as the router has it
 */
export function isWritten(query: LocationQuery): boolean {
  return written.has(query)
}

/**
 * Whether a query is in the address because a link or the browser's history names it: then it means what it says, also where
 * the slide and the click change with it. Slidev takes the whole query along when it turns to another.
 * @param query the address's, as the router has it
 */
export function isFollowed(query: LocationQuery): boolean {
  return followed.has(query)
}
