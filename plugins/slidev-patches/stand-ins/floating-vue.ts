import { defineAsyncComponent } from 'vue'

// floating-vue, brought by its first tooltip or menu (in Slidev's settings and drawing tools) instead of by the first slide.
let brought: typeof import('floating-vue') | undefined

const bring = async () => brought ??= await import('floating-vue')

export const Dropdown = defineAsyncComponent(async () => (await bring()).Dropdown)
export const Tooltip = defineAsyncComponent(async () => (await bring()).Tooltip)

/** Moves what is open; before anything was, there is nothing to move. */
export function recomputeAllPoppers(): void {
  brought?.recomputeAllPoppers()
}
