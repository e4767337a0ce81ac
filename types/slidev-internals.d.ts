/*
 * What the deck needs of Slidev beyond its public API (52.20.1). For ReadingSlide.vue: a slide stands in a context of route, page and
 * clicks that only these provide. `paths` in tsconfig.json puts this file in their place, as their sources don't pass
 * this project's checks. Can go when @slidev/client exports a component that shows one slide at given clicks, as its
 * own print view has one.
 */
import type { DeckNav, DeckSlide } from '@slidev/client'
import type { ClicksContext, RenderContext } from '@slidev/types'
import type { DefineComponent, InjectionKey, Ref } from 'vue'

declare const SlideWrapper: DefineComponent<{ clicksContext: ClicksContext, renderContext: RenderContext, route: DeckSlide }>
export default SlideWrapper

/** Clicks that belong to one rendering of a slide, and neither to the address nor to other windows. */
export declare function createFixedClicks(route: DeckSlide, start: number): ClicksContext

/** A navigation that stands at one slide. */
export declare function useFixedNav(route: DeckSlide, clicks: ClicksContext): DeckNav

export declare const CLICKS_MAX: number
export declare const injectionSlidevContext: InjectionKey<object>

/** How the presenter's mouse shows in the audience's windows. */
export declare const cursorStyle: Ref<'cursor' | 'laser'>
