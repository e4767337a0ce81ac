import type { Router } from 'vue-router'
import { slideNamed } from '../address/limits'

/** The routes whose `no` names a slide. */
const SLIDE_ROUTES = ['play', 'presenter']

/**
 * Sends a link to a slide that does not exist to the page that says so. Slidev itself would show the last slide, as if
 * that had been meant.
 */
export function refuseUnknownSlides(router: Router): void {
  router.beforeEach((to) => {
    const no = String(to.params.no)
    const known = !SLIDE_ROUTES.includes(String(to.name)) || slideNamed(no) !== undefined
    return known || { name: 'NotFound', params: { pathMatch: to.name === 'presenter' ? ['presenter', no] : [no] }, query: to.query, replace: true }
  })
}
