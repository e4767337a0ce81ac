import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import { buildForHost, PDF } from '../../scripts/deck/hosted-build'
import { loadTalk } from '../deck/load-talk'
import { openDeck } from '../deck/walk'
import { host } from './host'
import { phrasesOfNotes } from './phrases'

test.describe.configure({ mode: 'default' })

const DECK_URL = 'https://example.org/talk/'

/** A font of the characters that only notes have. */
const FACE_OF_NOTES = /-notes-.*\.woff2$/

const { slides } = await loadTalk()

let folder: string
let files: { name: string, text: string }[]

async function read(folder: string): Promise<typeof files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return Promise.all(entries.filter(entry => entry.isFile()).map(async ({ name, parentPath }) =>
    ({ name, text: await readFile(join(parentPath, name), 'utf8') })))
}

const phrases = phrasesOfNotes(slides)

test.beforeAll(async () => {
  test.setTimeout(300_000)
  folder = await mkdtemp(join(tmpdir(), 'deck-without-notes-'))
  await buildForHost(process.cwd(), folder, { withNotes: false }, { DECK_URL })
  files = await read(folder)
})

test.afterAll(() => rm(folder, { recursive: true }))

test('a build without notes has nothing of any note in any file', async () => {
  expect(new Set(phrases.map(({ no }) => no)).size, 'slides whose notes are looked for').toBe(slides.length)
  const found = phrases.flatMap(({ no, phrase }) => files
    .filter(({ text }) => text.includes(phrase))
    .map(({ name }) => `${name} has of slide ${no}: ${phrase}`))
  expect(found).toEqual([])
  expect(files.map(({ name }) => name).filter(name => FACE_OF_NOTES.test(name))).toEqual([])
})

test('a whole build has them, so that they would be found', async () => {
  const whole = await read('dist')
  const missing = phrases.filter(({ phrase }) => !whole.some(({ text }) => text.includes(phrase)))
  expect(missing).toEqual([])
})

test('the hosted deck offers its PDF', async ({ page }) => {
  const no = slides.findIndex(({ content }) => content.includes('<DeckLinks')) + 1
  test.skip(no === 0, 'no slide of this talk shows the deck\'s links')
  const { url, stop } = await host(folder)
  await openDeck(page, `/${no}`, url)
  const download = page.waitForEvent('download')
  await page.locator('#slideshow').getByRole('link', { name: '下载 PDF' }).click()
  expect((await download).suggestedFilename()).toBe(PDF)
  const pdf = await readFile(await (await download).path())
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  stop()
})

test('a build for an address names it where links to it are shown', () => {
  const { text: page } = files.find(({ name }) => name === 'index.html')!
  expect(page).toContain(`<link rel="canonical" href="${DECK_URL}">`)
  expect(page).toContain(`<meta property="og:url" content="${DECK_URL}">`)
  expect(page).toContain(`<meta property="og:image" content="${DECK_URL}og-image.png">`)
})

test('a build for no address in particular names none', async () => {
  test.skip(Boolean(process.env.DECK_URL), 'This one is built for an address.')
  expect(await readFile('dist/index.html', 'utf8')).not.toMatch(/canonical|og:url/)
})
