import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:http'
import { firstLine } from '../command-line/describe-error.ts'
import { UserError } from '../command-line/user-error.ts'

/** Where the talk is served unless another port is asked for; Slidev's own default. */
export const DEFAULT_PORT = 3030

/** How many ports are tried from the default one on. */
const PORTS_TRIED = 50

/** What `localhost` can stand for. Only these: nobody else in the hall's network reaches the talk. */
const LOOPBACKS = ['127.0.0.1', '::1']

/** A port that is being listened on. */
export interface Listening {
  port: number
  /** Stops at once: open connections are cut. */
  close: () => void
}

/**
 * Listens on localhost.
 *
 * @param listener answers the requests
 * @param port the port asked for; undefined for the first free one from 3030 on
 * @throws {UserError} when the port asked for, or every port tried, is taken or not allowed
 */
export async function listen(listener: RequestListener, port: number | undefined): Promise<Listening> {
  if (port !== undefined)
    return listenOn(listener, port)
  const listening = await tryPorts(DEFAULT_PORT, next => listenOn(listener, next))
  if (!listening)
    throw new UserError(`The ports ${DEFAULT_PORT} to ${DEFAULT_PORT + PORTS_TRIED - 1} are all in use: choose another one with --port <number>.`)
  return listening
}

/**
 * Looks for a port that nobody listens on.
 *
 * @param first the first that is tried
 * @param attempt listens on one; throws a `UserError` where that cannot be
 * @returns undefined when none of 50 can be had
 */
export async function tryPorts<Port>(first: number, attempt: (port: number) => Promise<Port>): Promise<Port | undefined> {
  for (let next = first; next < first + PORTS_TRIED; next++) {
    const listening = await attempt(next).catch(ignoreUserError)
    if (listening)
      return listening
  }
  return undefined
}

async function listenOn(listener: RequestListener, port: number): Promise<Listening> {
  const servers: Server[] = []
  const close = (): void => servers.forEach(server => server.close().closeAllConnections())
  try {
    for (const host of LOOPBACKS) {
      const server = createServer(contained(listener))
      if (await listenAt(server, host, port))
        servers.push(server)
    }
  }
  catch (error) {
    close()
    throw error
  }
  if (!servers.length)
    throw new UserError('The talk cannot be served because this machine has no localhost.')
  return { port, close }
}

/**
 * Has a server listen.
 *
 * @param server one that does not yet
 * @param host the address of this machine to listen at
 * @param port the port
 * @returns false when the machine has no such address (IPv6 is often switched off)
 * @throws {UserError} when the port is taken or not allowed
 */
export function listenAt(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('listening', () => resolve(true))
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(new UserError(`Port ${port} is in use: stop what uses it, or choose another one with --port <number>.`))
      else if (error.code === 'EACCES')
        reject(new UserError(`Port ${port} is not allowed to you: choose one above 1023 with --port <number>.`))
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')
        resolve(false)
      else
        reject(error)
    })
    server.listen(port, host)
  })
}

/** An error in one answer ends that answer, and not the talk. */
function contained(listener: RequestListener): RequestListener {
  return (request, response) => {
    response.on('error', () => response.destroy())
    try {
      listener(request, response)
    }
    catch (error) {
      console.error(`  An answer failed: ${firstLine(error)}`)
      response.destroy()
    }
  }
}

/** Takes a `UserError` for nothing; any other is thrown again. */
export function ignoreUserError(error: unknown): undefined {
  if (!(error instanceof UserError))
    throw error
}
