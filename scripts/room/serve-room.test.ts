import type { RoomState } from '../../app/room/protocol'
import type { OpenedRoom } from '../testing/open-room'
import { mkdtemp, rm, utimes } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { newAddress, noNetwork } from '../../app/room/problems'
import { CHOICE, hear, NOTE, NUMBER, openRoom } from '../testing/open-room'

const toClose: { close: () => unknown }[] = []

function later<Closable extends { close: () => unknown }>(closable: Closable): Closable {
  toClose.push(closable)
  return closable
}

const open = async (...args: Parameters<typeof openRoom>): Promise<OpenedRoom> => later(await openRoom(...args))
const listen = async (address: string) => later(await hear(address))

afterEach(async () => {
  for (const closable of toClose.splice(0).reverse())
    await closable.close()
})

const PHONE = 'phone-0001'
const OTHER = 'phone-0002'

function answer(hall: string, value: unknown, phone = PHONE, question: string = NUMBER.question.id): Promise<Response> {
  return fetch(`${hall}answer`, { method: 'POST', body: JSON.stringify({ phone, question, value }) })
}

/** Asks as no browser would: with any Host, path and headers. */
function ask(address: string, { host, method = 'GET', path, headers = {} }: { host?: string, method?: string, path?: string, headers?: Record<string, string> }): Promise<number> {
  const { hostname, port, pathname } = new URL(address)
  return new Promise((resolve, reject) => {
    request({ hostname, port, method, path: path ?? pathname, headers: { ...host !== undefined && { host }, ...headers } }, (response) => {
      response.destroy()
      resolve(response.statusCode!)
    }).on('error', reject).end()
  })
}

/** Waits until the deck's windows hear what is looked for. */
async function until(heard: { next: () => Promise<unknown> }, isSo: (state: RoomState) => boolean): Promise<RoomState> {
  for (;;) {
    const state = await heard.next() as RoomState
    if (isSo(state))
      return state
  }
}

it('brings a question to the phones, their number to the deck, and with the answer the guesses to both', async () => {
  const { hall, deck, tell } = await open()
  const window = await listen(`${deck}.room/events`)
  expect(await window.next()).toEqual({ address: hall, phones: 0, count: 0, remote: 'none' })
  const phone = await listen(`${hall}events?phone=${PHONE}`)
  expect(await phone.next()).toEqual({ title: '', hash: '#/1', count: 0 })
  await until(window, ({ phones }) => phones === 1)

  expect((await tell('asked', NUMBER)).status).toBe(204)
  expect(await phone.next()).toEqual({ ...NUMBER, count: 0 })
  expect(await (await answer(hall, 12.2)).json()).toEqual({ ...NUMBER, count: 1, own: 12 })
  expect(await phone.next()).toEqual({ ...NUMBER, count: 1, own: 12 })
  expect((await until(window, ({ count }) => count === 1)).guesses).toBeUndefined()

  const answered = { ...NUMBER, answer: { value: 6, text: '只有 6%' } }
  await tell('asked', answered)
  expect(await phone.next()).toEqual({ ...answered, count: 1, own: 12 })
  expect((await until(window, ({ guesses }) => guesses !== undefined)).guesses).toEqual([{ value: 12, count: 1 }])
  expect((await answer(hall, 6)).status).toBe(409)

  // A window that is opened late hears it too, and so does a phone that can only ask.
  expect((await (await listen(`${deck}.room/events`)).next() as RoomState).guesses).toEqual([{ value: 12, count: 1 }])
  expect(await (await fetch(`${hall}state?phone=${OTHER}`)).json()).toEqual({ ...answered, count: 1 })
  expect(await (await fetch(`${deck}.room/guesses.csv`)).text()).toContain(`${NUMBER.question.text},12,1`)
})

it('gives the hall the deck without a word of the notes, and the presenter\'s view of none of it', async () => {
  const { hall, deck } = await open()
  const texts = await Promise.all(['', 'deck/', 'deck/index.html', 'deck/assets/_virtual_deck-notes-a_B-1.js', 'deck/assets/slidev/presenter-c.js', 'state?phone=12345678', 'remote/aaaaaaaaaaaaaaaaaaaaaa']
    .map(async path => (await fetch(hall + path)).text()))
  expect(texts.filter(text => text.includes(NOTE.slice(0, 6)))).toEqual([])
  expect(texts[1]).toContain('<html lang="zh-CN"><h1>竞相向上</h1>')
  expect(await (await fetch(`${deck}assets/_virtual_deck-notes-a_B-1.js`)).text()).toContain(NOTE)
  expect(await (await fetch(deck)).text()).toContain('<html data-room lang="zh-CN">')
  for (const path of ['', 'deck/', 'remote/aaaaaaaaaaaaaaaaaaaaaa'])
    expect((await fetch(hall + path)).headers.get('content-security-policy')).toMatch(/frame-ancestors/)
  for (const path of ['deck/assets/deck-sans-400-notes-1-d.woff2', 'deck/service-worker.js', 'deck/../guesses', 'deck/%2e%2e/%2e%2e/package.json', 'deck', 'remote', 'remote/short', 'remote/aaaaaaaaaaaaaaaaaaaaaa/state', '.room/events', 'guesses.csv'])
    expect((await fetch(hall + path)).status, path).toBe(404)
  // What is built in another way than expected might have its notes anywhere.
  const unknown = await open({}, new Map([['index.html', new TextEncoder().encode('<html>')]]))
  expect((await fetch(`${unknown.hall}deck/`)).status).toBe(404)
})

it('answers nobody who does not know the path, asks by another name, or is not the deck on this machine', async () => {
  const { hall, deck, tell, state } = await open()
  await tell('asked', NUMBER)
  const { origin, host } = new URL(hall)
  for (const path of ['/', '/favicon.ico', `/${'a'.repeat(22)}/`, '/.room/events', hall.slice(origin.length, -1)])
    expect((await fetch(origin + path)).status, path).toBe(404)
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])
    expect((await fetch(hall, { method })).status, method).toBe(404)
  for (const name of ['evil.example', `evil.example:${new URL(hall).port}`, '127.0.0.1', `localhost:${new URL(hall).port}`])
    expect(await ask(hall, { host: name }), name).toBe(421)
  expect(await ask(hall, { host })).toBe(200)

  const own = new URL(deck)
  const events = `${deck}.room/events`
  expect(await ask(events, { host: own.host })).toBe(200)
  for (const name of ['evil.example', `evil.example:${own.port}`, 'localhost', 'localhost:1'])
    expect(await ask(events, { host: name }), name).toBe(403)
  const post = (headers: Record<string, string>) => ask(`${deck}.room/remote`, { method: 'POST', headers: { host: own.host, ...headers } })
  expect(await post({ 'content-type': 'application/json' })).toBe(403)
  expect(await post({ 'content-type': 'application/json', 'origin': 'http://evil.example' })).toBe(403)
  expect(await post({ 'content-type': 'text/plain', 'origin': own.origin })).toBe(403)
  expect((await state()).remote).toBe('none')
  expect(await post({ 'content-type': 'application/json', 'origin': own.origin })).toBe(200)
})

it.each([
  ['no JSON', 'value=5', 400],
  ['no object', '5', 400],
  ['nothing', 'null', 400],
  ['no phone', '{"question":"guess","value":5}', 400],
  ['a phone of another kind', '{"phone":{},"question":"guess","value":5}', 400],
  ['another question', '{"phone":"phone-0001","question":"other","value":5}', 409],
  ['a value that is none', '{"phone":"phone-0001","question":"guess","value":[5]}', 400],
  ['too much', `{"phone":"phone-0001","question":"guess","value":5,"x":"${'x'.repeat(300)}"}`, 413],
])('answers %s with a status, and changes nothing', async (_, body, status) => {
  const { hall, tell, state } = await open()
  await tell('asked', NUMBER)
  expect((await fetch(`${hall}answer`, { method: 'POST', body })).status).toBe(status)
  expect((await state()).count).toBe(0)
})

it.each([
  ['asked', { ...NUMBER, hash: 'https://evil.example/' }],
  ['asked', { ...NUMBER, question: { ...NUMBER.question, step: 0 } }],
  ['asked', { ...CHOICE, question: { ...CHOICE.question, options: [1] } }],
  ['asked', { ...CHOICE, answer: { value: null, text: '' } }],
  ['desk', { title: '', note: [{ click: 0 }], click: 0, clicks: 0, isBlack: false }],
] as const)('takes nothing as %s that is none: %j', async (route, message) => {
  const { tell } = await open()
  expect((await tell(route, message)).status).toBe(400)
})

it('makes one phone the remote, whose presses count once, and sends it away', async () => {
  const { hall, deck, tell, state } = await open()
  await tell('desk', { title: '账本', note: [{ click: 0, text: '开头' }, { click: 1, text: '然后' }], click: 1, clicks: 3, elapsed: 61, behind: -5, isBlack: false })
  const { address, lifetime } = await (await tell('remote')).json() as { address: string, lifetime: number }
  expect(address).toMatch(new RegExp(`^${hall}remote/[\\w-]{22}$`))
  expect(lifetime).toBe(120)
  expect((await state()).remote).toBe('offered')
  const join = (phone: string) => fetch(`${address}/join`, { method: 'POST', body: JSON.stringify({ phone }) })
  const { key } = await (await join(PHONE)).json() as { key: string }
  expect((await join(OTHER)).status).toBe(410)
  expect((await state()).remote).toBe('joined')

  const remote = await listen(`${hall}remote/${key}/events`)
  expect(await remote.next()).toMatchObject({ title: '账本', click: 1, sequence: 0 })
  const press = (sequence: number, action: string, secret = key) => fetch(`${hall}remote/${secret}/press`, { method: 'POST', body: JSON.stringify({ sequence, action }) })
  // While no window hears it, it does not count: it is pressed again.
  expect((await press(1, 'next')).status).toBe(503)
  const window = await listen(`${deck}.room/events`)
  for (const sequence of [1, 1, 2])
    expect((await press(sequence, sequence === 1 ? 'next' : 'black')).status).toBe(204)
  const [first, second] = [await window.next('press'), await window.next('press')] as { id: number, action: string }[]
  expect([first!.action, second!.action]).toEqual(['next', 'black'])
  expect(second!.id).toBeGreaterThan(first!.id)
  for (const [status, sequence, action, secret] of [[400, 3, 'jump', key], [400, '3', 'next', key], [404, 3, 'next', address.slice(-22)], [404, 3, 'next', 'a'.repeat(22)]] as const)
    expect((await press(sequence as number, action, secret)).status).toBe(status)

  await tell('remote', {}, 'DELETE')
  await remote.next('gone')
  expect((await press(4, 'next')).status).toBe(404)
  expect((await state()).remote).toBe('none')
})

it('goes on when it is started again in the midst of a question, at the same address, and anew after a while', async () => {
  const root = await mkdtemp(join(tmpdir(), 'deck-room-'))
  toClose.push({ close: () => rm(root, { recursive: true }) })
  const before = await openRoom({}, undefined, root)
  await before.tell('asked', NUMBER)
  await answer(before.hall, 12)
  const { address } = await (await before.tell('remote')).json() as { address: string }
  const { key } = await (await fetch(`${address}/join`, { method: 'POST', body: JSON.stringify({ phone: PHONE }) })).json() as { key: string }
  await before.close()

  const again = await openRoom({}, undefined, root)
  expect(again.hall).toBe(before.hall)
  expect(await (await fetch(`${again.hall}state?phone=${PHONE}`)).json()).toEqual({ ...NUMBER, count: 1, own: 12 })
  expect((await fetch(`${again.hall}remote/${key}/state`)).status).toBe(200)
  // Somebody else has its port: a room of its own.
  const beside = await openRoom({}, undefined, root)
  expect(new URL(beside.hall).port).not.toBe(new URL(again.hall).port)
  expect(beside.hall.slice(-23)).not.toBe(again.hall.slice(-23))
  await beside.close()
  await again.close()

  const old = new Date(Date.now() - 16 * 60 * 1000)
  await utimes(join(root, 'node_modules/.cache/deck-room.json'), old, old)
  const later = await open({}, undefined, root)
  expect(later.hall.slice(-23)).not.toBe(before.hall.slice(-23))
})

it('says in the presenter\'s window that the network has gone, and that the address is another, until somebody has come there', async () => {
  const network = { addresses: ['127.0.0.1'] }
  const said: string[] = []
  const { hall, deck, tell } = await open({ addresses: () => network.addresses, interval: 10, gone: 50, say: lines => said.push(lines) })
  const window = await listen(`${deck}.room/events`)
  const phone = await listen(`${hall}events?phone=${PHONE}`)
  await until(window, ({ phones }) => phones === 1)

  network.addresses = []
  expect(await until(window, ({ address }) => address === undefined)).toMatchObject({ problem: noNetwork })
  await expect(fetch(hall)).rejects.toThrow()
  expect((await tell('remote')).status).toBe(503)
  await phone.end()
  // The same network as before.
  network.addresses = ['127.0.0.1']
  expect((await until(window, ({ address }) => address === hall)).problem).toBeUndefined()
  // Another one, with a while without any in between.
  network.addresses = []
  await until(window, ({ address }) => address === undefined)
  network.addresses = ['127.0.0.2', '127.0.0.1']
  expect(await until(window, ({ address }) => address !== undefined)).toMatchObject({ address: hall.replace('127.0.0.1', '127.0.0.2'), problem: newAddress })
  expect(said).toHaveLength(4)
  await listen(`${hall}events?phone=${PHONE}`)
  await until(window, ({ problem, phones }) => problem === undefined && phones === 1)
})

it('misses phones that vanish, and lets one in when 500 are there and one of them has gone', async () => {
  const { hall, deck } = await open({ lifetime: { minimum: 50, spread: 0 }, gone: 100 })
  const window = await listen(`${deck}.room/events`)
  const phone = await listen(`${hall}events?phone=${PHONE}`)
  await until(window, ({ phones }) => phones === 1)
  // What it hears ends, as it does for all; it does not ask again.
  await phone.end()
  await until(window, ({ phones }) => phones === 0)
})

it('holds 500 phones', async () => {
  const { hall } = await open()
  const see = (number: number) => fetch(`${hall}state?phone=many-phones-${number}`)
  for (let tens = 0; tens < 500; tens += 50)
    await Promise.all(Array.from({ length: 50 }, async (_, number) => (await see(tens + number)).arrayBuffer()))
  expect((await see(500)).status).toBe(503)
  await expect(hear(`${hall}events?phone=many-phones-500`)).rejects.toMatchObject({ cause: 503 })
  expect((await see(499)).status).toBe(200)
})

it('cuts who is slow', async () => {
  const { hall, tell, state } = await open({ limits: { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 50 } })
  await tell('asked', NUMBER)
  const { hostname, port, pathname, host } = new URL(hall)
  const send = (text: string) => new Promise<string>((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(text))
    let answer = ''
    socket.on('data', data => answer += String(data)).on('close', () => resolve(answer.split('\r\n')[0]!)).on('error', () => {})
  })
  expect(await send('GET / HT')).toContain('408')
  expect(await send(`POST ${pathname}answer HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 100\r\n\r\n{"phone":`)).toMatch(/^$|40[08]/)
  expect(await send(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\n\r\n`)).toContain('431')
  expect((await state()).count).toBe(0)
})
