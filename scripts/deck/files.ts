import type { RequestListener } from 'node:http'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { lookup } from 'mrmime'

/** The files of a folder by their path in it, with slashes. */
export type Files = Map<string, Uint8Array>

/**
 * Reads a folder into memory. Dotfiles are left out.
 *
 * @param folder its path
 * @throws the system's error when it is not there
 */
export async function readFiles(folder: string): Promise<Files> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  const paths = entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
  return new Map(await Promise.all(paths
    .map(path => path.split(sep))
    .filter(parts => !parts.some(part => part.startsWith('.')))
    .map(async (parts): Promise<[string, Uint8Array]> => [parts.join('/'), await readFile(join(folder, ...parts))])))
}

/**
 * Answers requests with files that are in memory: what is done to the folder that they come from does not matter to who
 * asks. A browser asks each time whether a file is still the same, because yesterday's build had the same addresses.
 */
export function answerWith(files: Files): RequestListener {
  const tags = new Map(Array.from(files, ([path, content]) => [path, `"${createHash('sha256').update(content).digest('base64url')}"`]))
  return (request, response) => {
    const path = pathOf(request.url!)
    const content = path === undefined ? undefined : files.get(path)
    if (path === undefined || content === undefined) {
      response.writeHead(404).end()
      return
    }
    const headers = { 'Cache-Control': 'public,max-age=0,must-revalidate', 'ETag': tags.get(path)! }
    if (request.headers['if-none-match'] === headers.ETag)
      response.writeHead(304, headers).end()
    else
      response.writeHead(200, { ...headers, 'Content-Type': typeOf(path), 'Content-Length': content.length }).end(content)
  }
}

/** The path of the file that an address asks for; undefined when the address is none. */
function pathOf(address: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname).slice(1)
    return path === '' || path.endsWith('/') ? `${path}index.html` : path
  }
  catch {
    return undefined
  }
}

function typeOf(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream'
  return type === 'text/html' ? 'text/html;charset=utf-8' : type
}
