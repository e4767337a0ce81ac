import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, expect, it } from 'vitest'
import { componentResolvers } from '../../plugins/components/resolvers'
import { countUses, findComponents, piecesAmong } from './find-components'

let root: string

async function write(folder: string, ...files: string[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const file of files)
    await writeFile(join(folder, file), '')
}

afterEach(() => rm(root, { recursive: true }))

it.each([
  '[2025] talk',
  'Anna\'s (last) talk!',
  '{a,b} @(c) +d',
  '中文 空格',
  ...process.platform === 'win32' ? [] : ['a*b?'],
])('finds the components and the pieces in %s', async (name) => {
  root = await mkdtemp(join(tmpdir(), 'deck-'))
  const folder = join(root, name, 'components')
  await write(join(folder, 'growth'), 'Growth.vue', 'stages.ts', 'model.test.ts')
  await write(join(folder, 'voice'), 'VoiceTag.vue')
  const found = findComponents(folder)
  expect(Object.fromEntries(found)).toEqual({
    Growth: join(folder, 'growth/Growth.vue').replaceAll('\\', '/'),
    VoiceTag: join(folder, 'voice/VoiceTag.vue').replaceAll('\\', '/'),
  })
  expect(piecesAmong(found)).toEqual(['Growth'])

  const [resolve] = componentResolvers(folder) as [(name: string) => string | undefined]
  expect(resolve('Growth')).toBe(found.get('Growth'))
  expect(resolve('Toc')).toMatch(/builtin\/Toc\.vue$/)
  expect(resolve('VClick')).toMatch(/builtin\/VClick\.ts$/)
  expect(resolve('Gowth')).toBeUndefined()
})

it('finds none where there is no folder', async () => {
  root = await mkdtemp(join(tmpdir(), 'deck-'))
  expect(findComponents(join(root, 'components')).size).toBe(0)
})

it('counts what a slide uses, and not what its code shows', async () => {
  root = await mkdtemp(join(tmpdir(), 'deck-'))
  const content = '# 标题\n\n<Growth />\n<Growth of="x">\n</Growth><GrowthTable />\n\n```html\n<Growth />\n```\n\n<Race/>'
  expect(countUses(content, ['Growth', 'Race'])).toBe(3)
})
