import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { readColours } from './colours'
import { favicon } from './favicon'

const colours = readColours()

it('reads both schemes', () => {
  expect(colours.light).toMatchObject({ paper: expect.stringMatching(/^#/) as string, rise: expect.stringMatching(/^#/) as string })
  expect(colours.dark.paper).not.toBe(colours.light.paper)
})

it('has the icon in the deck\'s colours; else run `npm run pictures`', async () => {
  expect(await readFile('public/favicon.svg', 'utf8')).toBe(favicon(colours))
})

it('has the browser\'s frame in the colour of the paper', async () => {
  const page = await readFile('index.html', 'utf8')
  expect(page).toContain(`content="${colours.light.paper}" media="(prefers-color-scheme: light)"`)
  expect(page).toContain(`content="${colours.dark.paper}" media="(prefers-color-scheme: dark)"`)
})
