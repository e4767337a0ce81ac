import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { withoutOlderFormats } from './plugin'

it.each(['katex.css', 'katex.min.css'])('leaves of each face in %s only its WOFF2', async (file) => {
  const css = withoutOlderFormats(await readFile(`node_modules/katex/dist/${file}`, 'utf8'))
  expect(css).not.toMatch(/\.woff\)|\.ttf/)
  expect(css.match(/url\([^)]*\.woff2\)/g)).toHaveLength(css.match(/@font-face/g)!.length)
})
