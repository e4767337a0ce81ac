import type { Plugin } from 'vite'

/**
 * Slidev builds its print route, `/print`, only where `download: true` makes the build export a PDF too, with Playwright's
 * own browser and without tags. The deck's own export prints the built deck, and needs the route alone.
 * Can go when a setting builds the route without exporting.
 */
export function withPrintRoute(): Plugin {
  return {
    name: 'deck:with-print-route',
    apply: 'build',
    config: () => ({ define: { __SLIDEV_FEATURE_PRINT__: 'true' } }),
  }
}
