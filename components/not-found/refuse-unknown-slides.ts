import type { DeckSlide } from '@slidev/client'
import type { Router } from 'vue-router'
import { slides } from '#slidev/slides'

/** The routes whose `no` names a slide. */
const SLIDE_ROUTES = ['play', 'presenter']

/**
 * Sends a link to a slide that does not exist to the page that says so. Slidev itself would show the last slide, as if
 * that had been meant.
 */
export function refuseUnknownSlides(router: Router): void {
  router.beforeEach((to) => {
    const no = String(to.params.no)
    const known = !SLIDE_ROUTES.includes(String(to.name)) || isSlide(no)
    return known || { name: 'NotFound', params: { pathMatch: to.name === 'presenter' ? ['presenter', no] : [no] }, query: to.query, replace: true }
  })
}

function isSlide(no: string): boolean {
  const known = slides.value as DeckSlide[]
  return known.some(slide => slide.no === Number(no) || slide.meta.slide.frontmatter.routeAlias === no)
}
