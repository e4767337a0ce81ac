import type { DeckSlide } from '@slidev/client'
import type { RouteLocationNormalized } from 'vue-router'
import type { Limits } from './clean-address'
import { slides } from '#slidev/slides'

/** What may be asked for at an address; how many clicks a slide has is known once it stands in the window. */
export function limitsAt({ params }: RouteLocationNormalized): Limits {
  const known = slides.value as DeckSlide[]
  const { __clicksContext: context } = slideNamed(String(params.no))?.meta ?? {}
  return { pages: known.length, clicks: context?.isMounted ? context.total : Number.POSITIVE_INFINITY }
}

/** The slide that an address names, by its number or its alias; undefined when there is none. */
export function slideNamed(name: string): DeckSlide | undefined {
  const known = slides.value as DeckSlide[]
  return known.find(slide => slide.no === Number(name) || slide.meta.slide.frontmatter.routeAlias === name)
}
