import { readFile } from 'node:fs/promises'
import css from '@eslint/css'
import { expect, test } from '@playwright/test'
import { ESLint } from 'eslint'
import { glob } from 'tinyglobby'

/**
 * What the built style sheets may use though not every browser had it at the end of 2022, which is where the floor lies
 * (plugins/page/oldest-browsers.ts): there since then in all that the deck is for, or nothing moves where it is missing.
 */
const allowed = {
  available: 2022,
  allowAtRules: [
    // Chrome 105, Safari 16, Firefox 110.
    'container',
  ],
  allowSelectors: [
    // Chrome 105, Safari 15.4, Firefox 121.
    'has',
    // Colours of selected text and of list marks: none of the deck's own.
    'selection',
    'marker',
  ],
  allowProperties: [
    // With container queries.
    'container',
    'container-type',
    // Older than the list's year in every engine, with an edge of them that differs.
    'outline',
    'clip',
    'accent-color',
    'overscroll-behavior',
    'hyphens',
    'zoom',
    // Beside the same with `-webkit-`.
    'mask',
    'mask-size',
    'user-select',
    'backdrop-filter',
    'print-color-adjust',
    'text-size-adjust',
    // Finer setting of text, which breaks and spaces a little otherwise without them.
    'text-wrap',
    'text-autospace',
    'text-spacing-trim',
    // Where a system or a browser has no use for them, there is nothing to be seen.
    'forced-color-adjust',
    'view-transition-name',
    'resize',
  ],
  allowPropertyValues: {
    // UnoCSS's lists of system fonts, behind the deck's own faces.
    'font-family': ['ui-sans-serif', 'ui-monospace'],
    'word-break': ['break-word'],
  },
}

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.css'], plugins: { css }, language: 'css/css', languageOptions: { tolerant: true }, rules: { 'css/use-baseline': ['error', allowed] } }],
})

async function tooNew(style: string): Promise<string[]> {
  const [result] = await eslint.lintText(style, { filePath: 'built.css' })
  return [...new Set(result!.messages.map(({ message }) => message))]
}

/** The texts of all style sheets, those in the page too. */
async function builtStyles(): Promise<string[]> {
  const files = await glob('dist/**/*.css')
  expect(files.length).toBeGreaterThan(0)
  const page = await readFile('dist/index.html', 'utf8')
  const inPage = Array.from(page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), ([, style]) => style!)
  return [...await Promise.all(files.map(file => readFile(file, 'utf8'))), ...inPage]
}

test('the built style sheets use nothing that the oldest browsers lack', async () => {
  for (const style of await builtStyles())
    expect(await tooNew(style)).toEqual([])
})

// With one of these a browser finds the style of a whole slide anew whenever a piece changes a class or a word.
test('no selector asks for a part of a class above any element, or of every div what is in it', async () => {
  const selectors = (await builtStyles()).flatMap(style => style.match(/\[class[~*^$|]=[^\]]*\][^,{}]*[ >+~]|\bdiv:has\(/g) ?? [])
  expect(selectors).toEqual([])
})

test('a colour that is mixed, and a number made of lengths, would be found', async () => {
  expect(await tooNew('a { color: color-mix(in srgb, red 50%, blue) }')).toEqual([expect.stringContaining('color-mix')])
  expect(await tooNew('a { scale: tan(atan2(100vw, 980px)) }')).not.toEqual([])
})
