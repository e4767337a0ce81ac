import type { Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Press, RoomState } from '../../../app/room/protocol'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import sirv from 'sirv'

/** The deck with the routes of a room's server, which say what a test tells them to. */
export interface MockRoom {
  url: string
  /** What the deck has told, the latest last. */
  told: { route: string, body: Record<string, unknown> }[]
  tell: (state: RoomState) => void
  press: (press: Press) => void
  /** Goes away, and comes back at the same address. */
  stop: () => Promise<void>
  start: () => Promise<void>
}

/** A remote's address, as the mock gives it. */
export const OFFER = { address: 'http://192.168.1.20:3031/secret/remote/token', lifetime: 120 }

/** Starts it. */
export async function mockRoom(): Promise<MockRoom> {
  const files = sirv('dist', { dev: true })
  const page = (await readFile('dist/index.html', 'utf8')).replace('<html', '<html data-room')
  const told: MockRoom['told'] = []
  const windows = new Set<ServerResponse>()
  let state: RoomState = { phones: 0, count: 0, remote: 'none' }
  let server: Server
  let port = 0

  const message = (data: object, event?: string) => `${event ? `event: ${event}\n` : ''}data: ${JSON.stringify(data)}\n\n`

  async function start(): Promise<void> {
    server = createServer(async (request, response) => {
      const route = request.url!
      if (route === '/.room/events') {
        response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(message(state))
        windows.add(response)
        request.on('close', () => windows.delete(response))
      }
      else if (route === '/.room/guesses.csv') {
        response.end('问题,回答,人数\r\n')
      }
      else if (route.startsWith('/.room/')) {
        told.push({ route: `${request.method} ${route.slice(7)}`, body: JSON.parse(await text(request)) as Record<string, unknown> })
        response.end(JSON.stringify(OFFER))
      }
      else if (route.split('?')[0] === '/') {
        response.setHeader('Content-Type', 'text/html').end(page)
      }
      else {
        files(request, response)
      }
    }).listen(port)
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  }

  await start()
  return {
    url: `http://localhost:${port}/`,
    told,
    tell(now) {
      state = now
      windows.forEach(window => window.write(message(now)))
    },
    press: press => windows.forEach(window => window.write(message(press, 'press'))),
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
    start,
  }
}
