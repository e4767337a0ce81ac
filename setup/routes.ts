import { defineRoutesSetup } from '@slidev/types'
import SlidesOrReading from '../app/reading/SlidesOrReading.vue'

export default defineRoutesSetup(routes => routes.map((route) => {
  // The addresses of the slides are also those of the reading view: a link fits every screen.
  if (route.name === 'play')
    return { ...route, component: SlidesOrReading, props: { slides: route.component } } as typeof route
  // A link that leads nowhere gets a page in the deck's own look and language.
  if (route.name === 'NotFound')
    return { ...route, component: () => import('../app/not-found/NotFound.vue') } as typeof route
  return route
}))
