import { defineRoutesSetup } from '@slidev/types'

/** A link that leads nowhere gets a page in the deck's own look and language. */
export default defineRoutesSetup(routes => routes.map(route => route.name === 'NotFound'
  ? { ...route, component: () => import('../components/not-found/NotFound.vue') } as typeof route
  : route))
