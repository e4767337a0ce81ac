import type { Listening } from '../deck/listen'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import sirv from 'sirv'
import { listen } from '../deck/listen'

const TEXT = /\.(?:css|html|js|json|svg|webmanifest)$/

/** Serves a built deck as a host does: text compressed (gzip), on a port of its own. */
export async function serveCompressed(folder: string): Promise<Listening> {
  const files = (await readdir(folder, { recursive: true })).filter(file => TEXT.test(file))
  for (const file of files)
    await writeFile(join(folder, `${file}.gz`), await promisify(gzip)(await readFile(join(folder, file))))
  const answer = sirv(folder, { gzip: true, dotfiles: false })
  return listen((request, response) => answer(request, response, () => {
    response.statusCode = 404
    response.end()
  }), undefined)
}
