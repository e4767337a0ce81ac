/*
 * What the reading view needs of Slidev beyond its public API (52.20.1): a slide stands in a context of route, page and
 * clicks that only these provide. Can go when @slidev/client exports a component that renders one slide at given
 * clicks, as its print view has one.
 */
declare module '@slidev/client/internals/SlideWrapper.vue' {
  import type { DeckSlide } from '@slidev/client'
  import type { ClicksContext, RenderContext } from '@slidev/types'
  import type { DefineComponent } from 'vue'

  const SlideWrapper: DefineComponent<{ clicksContext: ClicksContext, renderContext: RenderContext, route: DeckSlide }>
  export default SlideWrapper
}

declare module '@slidev/client/composables/useClicks.ts' {
  import type { DeckSlide } from '@slidev/client'
  import type { ClicksContext } from '@slidev/types'

  /** Clicks that belong to one rendering of a slide, and neither to the address nor to other windows. */
  export function createFixedClicks(route: DeckSlide, start: number): ClicksContext
}

declare module '@slidev/client/composables/useNav.ts' {
  import type { DeckNav, DeckSlide } from '@slidev/client'
  import type { ClicksContext } from '@slidev/types'

  /** A navigation that stands at one slide. */
  export function useFixedNav(route: DeckSlide, clicks: ClicksContext): DeckNav
}

declare module '@slidev/client/constants.ts' {
  import type { InjectionKey } from 'vue'

  export const CLICKS_MAX: number
  export const injectionSlidevContext: InjectionKey<object>
}
