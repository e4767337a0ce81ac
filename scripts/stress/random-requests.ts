import type { OpenedRoom } from '../testing/open-room'
import type { Random } from './random'
import { Buffer } from 'node:buffer'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { CHOICE, hear, NOTE, openRoom } from '../testing/open-room'
import { many } from './random'

/** How many requests are on their way at once. */
const AT_ONCE = 20

/** How long an answer may take, in milliseconds. */
const TIMEOUT = 15_000

/** Of the room's own path; the others' answers are the same for everybody. */
const PATHS = ['', 'events', 'events?phone=', 'events?phone=%00', 'state?phone=stress-phone', 'state', 'answer', 'answer/', 'deck/', 'deck', 'deck/..', 'deck/../', 'deck/%2e%2e%2fpackage.json', 'deck/%', 'deck/assets/', 'deck/index.html', 'deck/assets/_virtual_deck-notes-a_B-1.js', 'deck/assets/slidev/presenter-c.js', 'remote', 'remote/', 'remote/aaaaaaaaaaaaaaaaaaaaaa', 'remote/aaaaaaaaaaaaaaaaaaaaaa/join', 'remote/aaaaaaaaaaaaaaaaaaaaaa/press', 'remote/aaaaaaaaaaaaaaaaaaaaaa/events', 'remote/__proto__', '__proto__', 'constructor', '.room/asked', '../', '//', '%', '%E0%A4%A', '?', '#', '..\\..\\', 'a'.repeat(3000)]
const ROOTS = ['', '/', '//', '/.room/', '/aaaaaaaaaaaaaaaaaaaaaa/', '/../', '*', 'http://evil.example/']
/** Node sends no such characters. */
const NOT_IN_PATHS = /[^\u0021-\u007E]/g
const METHODS = ['GET', 'GET', 'POST', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'PROPFIND']
const HOSTS = ['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]', '', 'x'.repeat(500)]
const BODIES = ['', 'null', '{}', '[]', '5', '"x"', '{"phone":', '{"phone":"stress-phone","question":"year","value":"__proto__"}', '{"phone":"stress-phone","question":"year","value":5}', '{"phone":"stress-phone","question":"other","value":"profit"}', '{"phone":"x","question":"year","value":"profit"}', '{"phone":{"length":9},"question":"year","value":"profit"}', '{"__proto__":{"phone":"stress-phone"},"question":"year","value":"profit"}', '{"sequence":1,"action":"next"}', '\0'.repeat(50), 'x'.repeat(257), 'x'.repeat(20_000), '{"a":'.repeat(40)]
const GARBAGE = ['\0\0\0\0', 'GET', 'GET / HTTP/9.9\r\n\r\n', 'GET / HTTP/1.1\r\nHost\r\n\r\n', '\x16\x03\x01\x02\0\x01\0', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n', 'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', `GET / HTTP/1.1\r\n${'a: b\r\n'.repeat(2000)}\r\n`]

/**
 * Sends a room what nobody would, and then looks whether it has changed by it.
 *
 * @param count how many requests
 * @param random makes them
 * @returns what went wrong, in sentences; none when all is well
 */
export async function tryRequests(count: number, random: Random): Promise<string[]> {
  const room = await openRoom()
  const problems: string[] = []
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  try {
    await room.tell('asked', CHOICE)
    const before = await room.state()
    const requests = many(count, () => random.below(10) === 0 ? random.oneOf(GARBAGE) : randomRequest(random, room))
    await Promise.all(many(AT_ONCE, async () => {
      for (let next = requests.pop(); next !== undefined; next = requests.pop()) {
        const { status, text } = typeof next === 'string' ? await sendText(room, next) : await send(room, agent, next)
        const words = JSON.stringify(next).slice(0, 200)
        if (status !== undefined && (status < 200 || status >= 500))
          problems.push(`${words} is answered with ${status}.`)
        if (text.includes(NOTE.slice(0, 6)) || (text.includes(room.hall.slice(-23, -1)) && !words.includes(room.hall.slice(-23, -1))))
          problems.push(`${words} tells what nobody should know.`)
      }
    }))
    const { phones: _, ...after } = await room.state()
    const { phones: __, ...expected } = before
    if (JSON.stringify(after) !== JSON.stringify(expected))
      problems.push(`They have changed the room: ${JSON.stringify(after)}.`)
    problems.push(...await findDead(room))
  }
  finally {
    agent.destroy()
    await room.close()
  }
  return problems
}

/** Whether a phone still gets the page, hears what is asked, and can answer. */
async function findDead({ hall, state }: OpenedRoom): Promise<string[]> {
  const page = await fetch(hall)
  const phone = await hear(`${hall}events?phone=last-phone`)
  const heard = await phone.next() as typeof CHOICE
  phone.close()
  const answer = await fetch(`${hall}answer`, { method: 'POST', body: JSON.stringify({ phone: 'last-phone', question: 'year', value: 'loss' }) })
  const isAlive = page.ok && answer.ok && heard.question.id === 'year' && (await state()).count === 1
  return isAlive ? [] : ['After them a phone cannot take part any more.']
}

interface RandomRequest { method: string, path: string, host: string | undefined, body: string, type: string }

function randomRequest(random: Random, { hall }: OpenedRoom): RandomRequest {
  const { pathname, host } = new URL(hall)
  const root = random.below(3) === 0 ? random.oneOf(ROOTS) : pathname
  return {
    method: random.oneOf(METHODS),
    path: `${root}${random.oneOf(PATHS)}`.replaceAll(NOT_IN_PATHS, '') || '/',
    host: random.below(5) === 0 ? random.oneOf(HOSTS) : host,
    body: random.oneOf(BODIES),
    type: random.oneOf(['application/json', 'text/plain', '']),
  }
}

interface Answered { status: number | undefined, text: string }

/** The first of what is answered, until it ends or has begun to tell events; nothing where the connection was cut. */
function send({ hall }: OpenedRoom, agent: Agent, { method, path, host, body, type }: RandomRequest): Promise<Answered> {
  const { hostname, port } = new URL(hall)
  return new Promise((resolve) => {
    const asked = request({ agent, hostname, port, method, path, timeout: TIMEOUT, headers: { 'host': host, 'content-type': type, 'origin': hall.slice(0, -24), 'content-length': Buffer.byteLength(body) } }, (response) => {
      let text = ''
      response.on('data', (part) => {
        text += String(part)
        if (response.headers['content-type']?.startsWith('text/event-stream'))
          response.destroy()
      })
      response.on('close', () => resolve({ status: response.statusCode, text }))
    })
    asked.on('timeout', () => {
      asked.destroy()
      resolve({ status: 599, text: '' })
    })
    asked.on('error', () => resolve({ status: undefined, text: '' }))
    asked.end(body)
  })
}

function sendText({ hall }: OpenedRoom, text: string): Promise<Answered> {
  const { hostname, port } = new URL(hall)
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.end(text))
    let answer = ''
    socket.on('data', data => answer += String(data))
    socket.on('error', () => {})
    socket.on('close', () => resolve({ status: undefined, text: answer }))
  })
}
