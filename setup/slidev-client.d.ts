/*
 * The public API of `@slidev/client` as far as the deck uses it. The package ships its sources instead of declarations,
 * and they don't pass this project's stricter checks; `paths` in tsconfig.json puts this file in their place.
 * Can go when @slidev/client publishes declarations.
 */
import type { ClicksContext, RenderContext } from '@slidev/types'
import type { ComputedRef, Ref } from 'vue'

/** A slide of the running deck. */
export interface DeckSlide {
  no: number
  meta: { slide: { title?: string, frontmatter: Record<string, unknown>, noteHTML?: string } }
}

export interface DeckNav {
  slides: DeckSlide[]
  currentPage: number
  clicks: number
  clicksTotal: number
  isPrintMode?: boolean
}

export declare function useNav(): {
  slides: Ref<DeckSlide[]>
  currentSlideNo: ComputedRef<number>
  currentSlideRoute: ComputedRef<DeckSlide>
  clicks: ComputedRef<number>
  isPresenter: ComputedRef<boolean>
  isPrintMode: ComputedRef<boolean>
}

export declare function useSlideContext(): {
  $nav: Ref<DeckNav>
  $page: Ref<number>
  $clicks: Ref<number>
  $clicksContext: ClicksContext
  $renderContext: Ref<RenderContext>
}

export declare function useIsSlideActive(): ComputedRef<boolean>

/** What all windows share. */
export interface SharedState {
  timer: {
    status: 'stopped' | 'running' | 'paused'
    slides: Record<number, { start?: number, end?: number }>
    startedAt: number
    pausedAt: number
  }
}

export declare const sharedState: SharedState
