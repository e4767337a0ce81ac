import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Files } from '../deck/files'
import type { Answer } from './answering'
import type { Page } from './pages'
import type { Room } from './room'
import { createFileAnswer } from '../deck/serve-files'
import { sendJson } from './answering'
import { readJson } from './body'
import { createRateLimit } from './rate-limit'
import { readAnswer, readName, readPress } from './read-message'
import { Refusal } from './refusal'
import { openStream } from './streams'

/** How many bytes a phone can send at once. */
const BODY_LIMIT = 256

/** How long a phone hears events before it has to ask again, in milliseconds, so that one that has vanished is missed. */
const LIFETIME = { minimum: 60_000, spread: 30_000 }

/** On every answer. Whoever follows a link out of the deck does not say where the room is. */
const HEADERS = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cross-Origin-Resource-Policy': 'same-origin' }

/** The deck's page brings its own policy along. */
const POLICY_OF_DECK = 'frame-ancestors \'self\''

const REMOTE = /^remote\/([\w-]{22})(?:\/(\w+))?$/

/** What the hall gets, beside the room. */
export interface Hall {
  /** This machine's addresses in the hall's network at this moment. */
  addresses: () => string[]
  /** The deck without its notes, and the same compressed, where it could be made. */
  deck: { files: Files, compressed: Files } | undefined
  phone: Page
  remote: Page
  lifetime?: typeof LIFETIME
}

/**
 * Answers the phones in the hall's network: the room's page, its events and answers, the deck, the remote. Everything
 * lies below a path that nobody can guess; nothing else is there.
 *
 * @param room the room
 * @param hall what else it takes
 */
export function createHall(room: Room, hall: Hall): { answer: Answer, forget: () => void } {
  const { addresses, deck, phone, remote, lifetime = LIFETIME } = hall
  const { allows, forget } = createRateLimit(Date.now)
  const answerDeck = deck && createFileAnswer(deck.files, { ...HEADERS, 'Content-Security-Policy': POLICY_OF_DECK }, deck.compressed)
  const root = `/${room.secret}/`

  const pages: Record<string, Answer> = {
    'GET ': (_, response) => sendPage(response, phone),
    'GET state': (request, response) => {
      const phone = phoneOf(request)
      room.see(phone)
      sendJson(response, room.heardBy(phone))
    },
    'GET events': (request, response) => {
      const phone = phoneOf(request)
      room.see(phone)
      stream(response, stream => room.listen.phone(phone, stream))
    },
    'POST answer': async (request, response) => {
      const answer = readAnswer(await readJson(request, BODY_LIMIT))
      room.guesses.answer(answer)
      room.changed()
      sendJson(response, room.heardBy(answer.phone))
    },
  }

  const ofRemote: Record<string, Answer> = {
    'GET state': (_, response) => sendJson(response, room.desk()),
    'GET events': (_, response) => stream(response, room.listen.remote),
    'POST press': async (request, response) => {
      const { sequence, action } = readPress(await readJson(request, BODY_LIMIT))
      // Nobody would hear it: it is pressed again.
      if (!room.hasDeck())
        throw new Refusal(503)
      room.press(sequence, action)
      response.writeHead(204).end()
    },
  }

  function stream(response: ServerResponse, listen: (stream: ReturnType<typeof openStream>) => () => void): void {
    const ends: (() => void)[] = []
    const stream = openStream(response, () => ends.forEach(end => end()))
    const timer = setTimeout(stream.close, lifetime.minimum + Math.random() * lifetime.spread)
    ends.push(() => clearTimeout(timer), listen(stream))
  }

  async function answerRemote(request: IncomingMessage, response: ServerResponse, secret: string, part: string | undefined): Promise<void> {
    const route = `${request.method} ${part ?? ''}`
    if (route === 'GET ')
      return sendPage(response, remote)
    if (route === 'POST join') {
      const phone = readName((await readJson(request, BODY_LIMIT) as { phone?: unknown } | null)?.phone)
      const key = room.joinRemote(secret, phone)
      return sendJson(response, JSON.stringify({ key }))
    }
    if (!room.remote.isRemote(secret) || !Object.hasOwn(ofRemote, route))
      throw new Refusal(404)
    return ofRemote[route]!(request, response)
  }

  function answer(request: IncomingMessage, response: ServerResponse): void | Promise<void> {
    if (!allows(request.socket.remoteAddress ?? ''))
      throw new Refusal(429)
    if (!addresses().some(address => request.headers.host === `${address}:${request.socket.localPort}`))
      throw new Refusal(421)
    if (!request.url!.startsWith(root))
      throw new Refusal(404)
    Object.entries(HEADERS).forEach(([name, value]) => response.setHeader(name, value))
    const path = request.url!.slice(root.length)
    if (path.startsWith('deck/') && request.method === 'GET' && answerDeck) {
      request.url = path.slice('deck'.length)
      return answerDeck(request, response)
    }
    const [, secret, part] = REMOTE.exec(path) ?? []
    if (secret)
      return answerRemote(request, response, secret, part)
    const route = `${request.method} ${path.split('?', 1)[0]}`
    if (!Object.hasOwn(pages, route))
      throw new Refusal(404)
    return pages[route]!(request, response)
  }

  return { answer, forget }
}

/** @throws {Refusal} when the address names no phone */
function phoneOf({ url }: IncomingMessage): string {
  return readName(new URLSearchParams(url!.split('?')[1]).get('phone'))
}

function sendPage(response: ServerResponse, { html, policy }: Page): void {
  const headers: OutgoingHttpHeaders = { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-store', 'Content-Security-Policy': policy }
  response.writeHead(200, headers).end(html)
}
