import type { OutgoingHttpHeaders, RequestListener } from 'node:http'
import type { Files } from './files.ts'
import { createHash } from 'node:crypto'
import { lookup } from 'mrmime'
import { listen } from './listen.ts'

/**
 * Serves files on localhost. They are in memory: what is done to the folder that they come from does not matter to who asks.
 *
 * @param files a built deck
 * @param port the port asked for; undefined for the first free one
 * @param answer answers the requests, where more than the files is to be had
 * @returns the address of their folder, and what stops it at once
 * @throws {UserError} when no port is to be had
 */
export async function serveFiles(files: Files, port?: number, answer: RequestListener = createFileAnswer(files)): Promise<{ address: string, close: () => void }> {
  const listening = await listen(answer, port)
  return { address: `http://localhost:${listening.port}/`, close: listening.close }
}

/**
 * Answers requests. A browser asks each time whether a file is still the same, because yesterday's build had the same addresses.
 *
 * @param files a built deck
 * @param others headers that come with every file
 * @param compressed some of the files as gzip makes them smaller
 */
export function createFileAnswer(files: Files, others: OutgoingHttpHeaders = {}, compressed: Files = new Map()): RequestListener {
  const tags = new Map(Array.from(files, ([path, content]) => [path, `"${createHash('sha256').update(content).digest('base64url')}"`]))
  return (request, response) => {
    const path = pathOf(request.url!)
    const content = path === undefined ? undefined : files.get(path)
    if (path === undefined || content === undefined) {
      response.writeHead(404).end()
      return
    }
    const headers = { ...others, 'Cache-Control': 'public,max-age=0,must-revalidate', 'ETag': tags.get(path)!, ...compressed.has(path) && { Vary: 'Accept-Encoding' } }
    const smaller = String(request.headers['accept-encoding']).includes('gzip') ? compressed.get(path) : undefined
    if (request.headers['if-none-match'] === headers.ETag)
      response.writeHead(304, headers).end()
    else if (smaller)
      response.writeHead(200, { ...headers, 'Content-Type': typeOf(path), 'Content-Encoding': 'gzip', 'Content-Length': smaller.length }).end(smaller)
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
