import type { Directive } from 'vue'

// Slidev's own, in components as on slides.
declare module 'vue' {
  interface GlobalDirectives {
    vClick: Directive<HTMLElement, number | string>
  }
}
