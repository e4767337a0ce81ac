import type { PluginOption, ResolvedConfig } from 'vite'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { viteSingleFile } from 'vite-plugin-singlefile'

const FAVICON = /href="[^"]*favicon\.svg"/

/**
 * Builds the deck as one HTML file with everything in it, which opens from a USB stick.
 * vite-plugin-singlefile brings scripts and styles into the page; fonts and pictures become part of those.
 */
export function singleFile(): PluginOption[] {
  let config: ResolvedConfig
  return [
    {
      name: 'deck:single-file',
      apply: 'build',
      config: () => ({
        build: {
          assetsInlineLimit: Number.MAX_SAFE_INTEGER,
          chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
          cssCodeSplit: false,
          modulePreload: false,
        },
      }),
      configResolved(resolved) {
        config = resolved
        const { output } = config.build.rolldownOptions
        for (const options of [output ?? []].flat()) {
          // Slidev asks for chunks of its own, which one file cannot have.
          delete options.manualChunks
          options.codeSplitting = false
        }
      },
      async transformIndexHtml(html) {
        const icon = await readFile(join(config.publicDir, 'favicon.svg'), 'base64')
        return html.replace(FAVICON, `href="data:image/svg+xml;base64,${icon}"`)
      },
    },
    viteSingleFile({ useRecommendedBuildConfig: false }),
  ]
}
