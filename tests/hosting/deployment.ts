import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a build adds to a file's name, so that it changes with the contents. */
const HASH = /-([\w-]{8})\.\w+$/

const TITLE = /<title>.*<\/title>/

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g

const TEXT = /\.(?:html|js|css|webmanifest)$/

/** Copies the built deck, as somebody would deploy it. */
export async function copyOf(dist: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-hosted-'))
  await cp(dist, folder, { recursive: true })
  return folder
}

/**
 * Makes of a deployment the next one, in which everything has changed: the page's title, and every name with a hash in
 * it, with all that refers to it. No file of the deployment before is left but those whose names never change.
 * @param dist the built deck
 * @param title the new page's title
 */
export async function nextDeployment(dist: string, title: string): Promise<string> {
  const folder = await copyOf(dist)
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  const hashes = names.flatMap(({ name }) => HASH.exec(name)?.[1] ?? [])
  const changed = (text: string): string => hashes.reduce((text, hash) => text.replaceAll(`-${hash}.`, `-${next(hash, title)}.`), text)

  for (const { name, parentPath } of names) {
    const path = join(parentPath, name)
    if (TEXT.test(name))
      await writeFile(path, changed(await readFile(path, 'utf8')))
    await rename(path, join(parentPath, changed(name)))
  }

  const page = join(folder, 'index.html')
  const before = await readFile(join(dist, 'index.html'), 'utf8')
  const renamed = (await readFile(page, 'utf8')).replace(TITLE, `<title>${title}</title>`)
  // The page's own script, which names files, is allowed by its hash.
  const allowed = hashesOf(renamed)
  const after = hashesOf(before).reduce((html, hash, index) => html.replaceAll(hash, allowed[index]!), renamed)
  await writeFile(page, after)
  const worker = join(folder, 'service-worker.js')
  await writeFile(worker, (await readFile(worker, 'utf8')).replace(md5(before), md5(after)))
  return folder
}

/** The hashes of a page's inline scripts, as its policy names them. */
function hashesOf(html: string): string[] {
  return Array.from(html.matchAll(INLINE_SCRIPT), ([, code]) => createHash('sha256').update(code!).digest('base64'))
}

/** How the list of files for offline use tells one page from another under the same name. */
export function md5(text: string): string {
  return createHash('md5').update(text).digest('hex')
}

export async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true })
}

function next(hash: string, title: string): string {
  return md5(hash + title).slice(0, 8)
}
