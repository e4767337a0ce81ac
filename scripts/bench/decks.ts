import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadDeck } from '../checks/load-deck'
import { runSlidevBuild } from '../deck/slidev-build'
import { copyProject } from '../testing/copy-project'

const INCLUDES = /(?:^|\n)---\nsrc: .+\n---\n/g
const STYLE = /<style>[\s\S]*?<\/style>/g
const SLOT = /^::[\w-]+::$/gm
const TAG = /<\/?[A-Z][^>]*>/gi
const WITH_ADDRESS = /^(?:layout|routeAlias|title): .*\n/gm

/** How long a build took, in seconds, and the folder that it filled. */
export interface BuiltDeck {
  folder: string
  seconds: number
}

/**
 * Copies this deck into a folder and builds it there.
 * @param into a folder within it
 * @param times how often all chapters come
 * @param executablePath the browser that its first slides are copied with
 */
export async function buildThisDeck(root: string, into: string, times: number, executablePath: string): Promise<BuiltDeck> {
  await copyProject(root, into)
  const source = await readFile(join(root, 'slides.md'), 'utf8')
  const chapters = source.match(INCLUDES) ?? []
  await writeFile(join(into, 'slides.md'), source + Array.from({ length: times - 1 }).fill(chapters.join('')).join(''))
  return build(into, executablePath)
}

/**
 * Writes a deck with the text of the same slides for Slidev as it comes, with its default theme and no settings, and
 * builds it.
 * @param into a folder within it
 * @param times how often all slides come
 */
export async function buildStockDeck(root: string, into: string, times: number): Promise<BuiltDeck> {
  await mkdir(into, { recursive: true })
  await writeFile(join(into, 'package.json'), '{ "private": true, "type": "module" }')
  const { deck: { slides } } = await loadDeck(root)
  const texts = slides.map(({ content, note }) =>
    `${content.replace(STYLE, '').replace(SLOT, '').replace(TAG, '')}\n\n<!--\n${note ?? ''}\n-->\n`)
  const all = Array.from({ length: times }).fill(texts).flat()
  await writeFile(join(into, 'slides.md'), `---\ntheme: default\nrouterMode: hash\n---\n\n${all.join('\n---\n\n').replace(WITH_ADDRESS, '')}`)
  return build(into)
}

async function build(root: string, browser = ''): Promise<BuiltDeck> {
  const folder = join(root, 'dist')
  const begin = performance.now()
  await runSlidevBuild(root, folder, { withNotes: true, browser })
  return { folder, seconds: (performance.now() - begin) / 1000 }
}

/** The size of all files in a folder, in KiB. */
export async function sizeOf(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  const sizes = await Promise.all(files.map(async file => (await stat(join(file.parentPath, file.name))).size))
  return sizes.reduce((sum, size) => sum + size, 0) / 1024
}
