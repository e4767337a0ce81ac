/*
 * The public API of `@slidev/client` as far as the deck uses it. The package ships its sources instead of declarations,
 * and they don't pass this project's stricter checks; `paths` in tsconfig.json puts this file in their place.
 * Can go when @slidev/client publishes declarations.
 */
import type { ClicksContext, RenderContext, SlidevConfig } from '@slidev/types'
import type { ComputedRef, DefineComponent, Ref, WritableComputedRef } from 'vue'

/** A slide of the running deck. */
export interface DeckSlide {
  no: number
  meta: { slide: { title?: string, frontmatter: Record<string, unknown>, noteHTML?: string }, __clicksContext?: ClicksContext | null }
  /** Fetches what the slide consists of. */
  load: () => Promise<unknown>
}

export interface DeckNav {
  slides: DeckSlide[]
  currentPage: number
  clicks: number
  clicksTotal: number
  isPrintMode?: boolean
  next: () => Promise<void>
  prev: () => Promise<void>
  nextSlide: (lastClicks?: boolean) => Promise<void>
  prevSlide: (lastClicks?: boolean) => Promise<void>
  go: (no: number, clicks?: number) => Promise<void>
}

export declare function useNav(): {
  slides: Ref<DeckSlide[]>
  currentSlideNo: ComputedRef<number>
  currentSlideRoute: ComputedRef<DeckSlide>
  clicksContext: ComputedRef<ClicksContext>
  clicks: ComputedRef<number>
  clicksTotal: ComputedRef<number>
  isPresenter: ComputedRef<boolean>
  isPrintMode: ComputedRef<boolean>
  next: () => Promise<void>
  prev: () => Promise<void>
  go: (no: number, clicks?: number) => Promise<void>
}

export declare function useSlideContext(): {
  $nav: Ref<DeckNav>
  $page: Ref<number>
  $clicks: Ref<number>
  $clicksContext: ClicksContext
  $renderContext: Ref<RenderContext>
}

export declare const configs: SlidevConfig

export declare function useDarkMode(): {
  isDark: Ref<boolean>
  toggleDark: () => void
}

export declare function useIsSlideActive(): ComputedRef<boolean>

/** What all windows share. */
export interface SharedState {
  page: number
  clicks: number
  timer: {
    status: 'stopped' | 'running' | 'paused'
    slides: Record<number, { start?: number, end?: number }>
    startedAt: number
    pausedAt: number
  }
  /** The presenter's pointer, in percent of the slide. */
  cursor?: { x: number, y: number, style?: 'cursor' | 'laser' }
  lastUpdate?: { id: string, type: 'presenter' | 'viewer', time: number }
}

export declare const sharedState: SharedState

export declare function useDarkMode(): { isDark: WritableComputedRef<boolean>, toggleDark: () => void }

export declare function useDrawings(): { drawingEnabled: Ref<boolean> }

/** The title in the headmatter. */
export declare const slidesTitle: string

/** Keeps the keys from Slidev's shortcuts until the returned function is called. */
export declare function lockShortcuts(): () => void

/** A way on which a state travels between windows. */
export interface SyncMethod {
  init: (
    channelKey: string,
    onUpdate: (patch: Record<string, unknown>) => void,
    state: Record<string, unknown>,
    persist?: boolean,
  ) => ((state: Record<string, unknown>, updating?: boolean) => void) | undefined
}

export declare function addSyncMethod(method: SyncMethod): void

export declare function disableBuiltinSync(): void

export declare function createSyncState<State extends object>(serverState: State, defaultState: State, persist?: boolean): {
  init: (channelKey: string) => void
  state: State
  patch: <Name extends keyof State>(name: Name, value: State[Name]) => void
}

declare module 'vue' {
  interface GlobalComponents {
    /** Slidev's link to a slide, by number or alias, which leads there on paper too. */
    Link: DefineComponent<{ to: number | string, title?: string }>
  }
}
