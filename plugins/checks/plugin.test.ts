import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { checkTalk } from './plugin'

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'deck-checks-'))
  await writeFile(join(root, 'slides.md'), '# 一\n\n---\n\n# 二\n\n说明\n\n<div>{{ 1 + }}</div>\n\n<p v-for>三</p>\n')
})

afterAll(() => rm(root, { recursive: true }))

/** Sends a slide's module, as Slidev makes it of Markdown, through the plugin, and gives what it ends in. */
async function complaintAbout(template: string): Promise<string | undefined> {
  const error = vi.fn()
  const plugin = checkTalk() as unknown as {
    configResolved: (config: { root: string }) => void
    transform: { handler: (this: { error: typeof error }, code: string, id: string) => Promise<void> }
  }
  plugin.configResolved({ root })
  await plugin.transform.handler.call({ error }, `<template><div>${template}</div></template>\n<script setup></script>`, join(root, 'slides.md__slidev_2.md'))
  return error.mock.calls[0]?.[0] as string | undefined
}

it('names the line of the Markdown in which a template cannot be read', async () => {
  expect(await complaintAbout('<h1>二</h1>\n<p>说明</p>\n<div>{{ 1 + }}</div>')).toMatch(/^slides\.md:9: Error parsing JavaScript expression: Unexpected token.*\.$/)
  expect(await complaintAbout('<h1>二</h1>\n<p>说明</p>\n<p v-for>三</p>')).toMatch(/^slides\.md:11: v-for is missing expression, in `v-for`\.$/)
})

it('lets pass what Slidev still puts into its layout: slots, styles, formulas', async () => {
  expect(await complaintAbout('<h1>二</h1>\n<template v-slot:left="slotProps">\n<p v-click>左</p>\n</template>\n<span v-pre>{{ x }}</span>')).toBeUndefined()
})
