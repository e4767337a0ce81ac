import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/** A static host: it hands out the files of a folder under a path, and answers every other address with 404. */
export interface Host {
  /**
   * The deck's address, with its slash at the end. Its name is not that of the machine itself, on which the deck would
   * not be kept for offline use; browsers trust it like one with a certificate.
   */
  url: string
  /** Every path that was asked for. */
  asked: string[]
  /** Puts another deployment in the folder's place, as an upload does. */
  deploy: (folder: string) => void
  /** Lets somebody else answer, as a hotel does: everything, or what is asked of some paths. */
  intercept: (answer: RequestListener | undefined, isTheirs?: (path: string) => boolean) => void
  /** Goes off the network at once. */
  stop: () => void
}

const PAGE_SCRIPT = '/before-all-else.js'

/**
 * Hosts a folder.
 * @param folder what is deployed
 * @param path where, with slashes at both ends
 * @param pageScript a script to put before everything else in the page
 */
export async function host(folder: string, path = '/', pageScript?: string): Promise<Host> {
  const serve = (folder: string) => sirv(folder, { etag: true, dev: true })
  let files = serve(folder)
  const asked: string[] = []
  let somebodyElse: RequestListener | undefined
  let isTheirs = (_path: string): boolean => true
  const server = createServer((request, response) => {
    asked.push(request.url!)
    if (somebodyElse && isTheirs(request.url!))
      return somebodyElse(request, response)
    const missing = (): void => {
      response.statusCode = 404
      response.end('Not found')
    }
    if (!request.url!.startsWith(path))
      return missing()
    request.url = request.url!.slice(path.length - 1)
    if (pageScript && request.url === PAGE_SCRIPT)
      return response.setHeader('Content-Type', 'text/javascript').end(pageScript)
    if (pageScript && request.url === '/')
      return readFile(join(folder, 'index.html'), 'utf8').then(html => response.setHeader('Content-Type', 'text/html').end(html.replace('<head>', `<head><script src=".${PAGE_SCRIPT}"></script>`)))
    files(request, response, missing)
  }).listen(0)
  await once(server, 'listening')
  return {
    url: `http://hosted.localhost:${(server.address() as AddressInfo).port}${path}`,
    asked,
    deploy: (folder) => {
      files = serve(folder)
    },
    intercept: (answer, theirs = () => true) => {
      somebodyElse = answer
      isTheirs = theirs
    },
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
