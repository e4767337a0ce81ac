import type { IncomingMessage } from 'node:http'
import type { RemoteOffer } from '../../app/room/protocol'
import type { Answer } from './answering'
import type { Room } from './room'
import { sendJson } from './answering'
import { readJson } from './body'
import { readAsked, readDesk } from './read-message'
import { Refusal } from './refusal'
import { OFFER_LIFETIME } from './remote'
import { openStream } from './streams'

/** Where the deck finds the room, below its own address. */
export const ROUTES = '/.room/'

/** How many bytes the deck can send at once. */
const LIMITS = { asked: 4096, desk: 16_384 }

/** What a browser on this machine calls it. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\]):(\d+)$/

/**
 * What the deck on localhost hears of the room and tells it. No other page gets at it: not by a name that it has made
 * lead here (`Host`), and not from its own address (`Origin`).
 *
 * @param room the room
 */
export function createDeckRoutes(room: Room): Answer {
  const routes: Record<string, Answer> = {
    'GET events': (_, response) => {
      let leave = (): void => {}
      const stream = openStream(response, () => leave())
      leave = room.listen.deck(stream)
    },
    'GET guesses.csv': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/csv;charset=utf-8', 'Content-Disposition': 'attachment; filename="guesses.csv"', 'Cache-Control': 'no-store' }).end(room.guesses.csv())
    },
    'POST asked': async (request, response) => {
      room.ask(readAsked(await readJson(request, LIMITS.asked)))
      response.writeHead(204).end()
    },
    'POST desk': async (request, response) => {
      room.show(readDesk(await readJson(request, LIMITS.desk)))
      response.writeHead(204).end()
    },
    'POST remote': (_, response) => {
      const { address } = room.state()
      if (!address)
        throw new Refusal(503)
      const offer: RemoteOffer = { address: `${address}remote/${room.remote.offer()}`, lifetime: OFFER_LIFETIME }
      room.changed()
      sendJson(response, JSON.stringify(offer))
    },
    'DELETE remote': (_, response) => {
      room.dismissRemote()
      response.writeHead(204).end()
    },
  }
  return (request, response) => {
    assertOwn(request)
    const route = `${request.method} ${request.url!.slice(ROUTES.length)}`
    if (!Object.hasOwn(routes, route))
      throw new Refusal(404)
    return routes[route]!(request, response)
  }
}

/** @throws {Refusal} when it is not the deck on this machine that asks */
function assertOwn({ method, headers, socket }: IncomingMessage): void {
  const isLocal = Number(LOOPBACK.exec(headers.host ?? '')?.[1]) === socket.localPort
  const isFromHere = method === 'GET' || (headers.origin === `http://${headers.host}` && headers['content-type'] === 'application/json')
  if (!isLocal || !isFromHere)
    throw new Refusal(403)
}

/** Whether an answer is the room's, and not the deck's. */
export function isRoute(request: IncomingMessage): boolean {
  return request.url!.startsWith(ROUTES)
}
