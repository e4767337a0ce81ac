import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fingerprintDeck } from './fingerprint'

let root: string
let before: string

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'deck-'))
  await write('slides.md', '# 竞相向上')
  await write('components/Chart.vue', '<template>1</template>')
  before = await fingerprintDeck(root, {})
})

afterEach(() => rm(root, { recursive: true }))

it('stays the same when a file is only touched', async () => {
  await utimes(join(root, 'slides.md'), new Date(0), new Date(0))
  expect(await fingerprintDeck(root, {})).toBe(before)
})

it.each([
  ['a changed slide', () => write('slides.md', '# 竞相向下')],
  ['a changed component', () => write('components/Chart.vue', '<template>2</template>')],
  ['a file in a folder that is new', () => write('anything/new.ts', '')],
  ['a file less', () => rm(join(root, 'components/Chart.vue'))],
  ['a file of another name', () => rename(join(root, 'slides.md'), join(root, 'talk.md'))],
])('changes with %s', async (_, change) => {
  await change()
  expect(await fingerprintDeck(root, {})).not.toBe(before)
})

it('changes with the address that the deck is built for', async () => {
  expect(await fingerprintDeck(root, { DECK_URL: 'https://example.org' })).not.toBe(before)
})

it.each([
  'dist/index.html',
  'node_modules/vue/index.js',
  'components/model.test.ts',
  'tests/deck/walk.spec.ts',
  'test-results/report.json',
  'README.zh-CN.md',
  'slides-export.pdf',
  '.git/HEAD',
])('does not care about %s', async (file) => {
  await write(file, 'anything')
  expect(await fingerprintDeck(root, {})).toBe(before)
})
