import type { Plugin, PluginOption } from 'vite'
import type { BuildError } from '../../scripts/deck/build-error.ts'
import { SLIDE, toBuildError } from '../../scripts/deck/build-error.ts'

/**
 * Tells the command that has started the build what fails it, and lets plugins do nothing when its bundle is closed after
 * a failure: whatever they would say of files that are missing would be all that is heard.
 *
 * @param plugins those of the deck
 * @param tell is told once, of the first error
 */
export function reportErrors(plugins: PluginOption[], tell: (error: BuildError) => void): PluginOption[] {
  /** The slides as the compiler of templates gets them. */
  const compiled = new Map<string, string>()
  let hasFailed = false

  function fail(error: unknown): void {
    if (!hasFailed)
      tell(toBuildError(error, id => compiled.get(id)))
    hasFailed = true
  }

  /** Does a plugin's work on the closed bundle only where there is one. */
  function afterSuccess(plugin: Plugin): Plugin {
    const { closeBundle } = plugin
    if (!closeBundle)
      return plugin
    const { handler, ...order } = typeof closeBundle === 'function' ? { handler: closeBundle } : closeBundle
    return {
      ...plugin,
      closeBundle: {
        ...order,
        async handler(...args) {
          if (hasFailed)
            return
          try {
            await handler.apply(this, args)
          }
          catch (error) {
            fail(error)
            throw error
          }
        },
      },
    }
  }

  return [
    {
      name: 'deck:report-errors',
      apply: 'build',
      // Which plugins take their time is no warning.
      config: () => ({ build: { rollupOptions: { checks: { pluginTimings: false } } } }),
      transform(code, id) {
        if (SLIDE.test(id))
          compiled.set(id, code)
      },
      buildEnd(error) {
        if (error)
          fail(error)
      },
      renderError(error) {
        if (error)
          fail(error)
      },
    },
    ...((plugins as unknown[]).flat(Number.POSITIVE_INFINITY) as Plugin[]).map(afterSuccess),
  ]
}
