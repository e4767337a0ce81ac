import type { Asked, RoomState } from '../../app/room/protocol'
import type { Files } from '../deck/files'
import type { RoomOptions } from '../room/serve-room'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CACHE } from '../deck/lock'
import { serveFiles } from '../deck/serve-files'
import { serveRoom } from '../room/serve-room'

/** A room that only this machine finds. */
export interface OpenedRoom {
  /** Where the phones find it. */
  hall: string
  /** Where the deck's windows find it. */
  deck: string
  /** Sends what the deck's windows send. */
  tell: (route: 'asked' | 'desk' | 'remote', message?: object, method?: string) => Promise<Response>
  /** What the deck's windows hear at this moment. */
  state: () => Promise<RoomState>
  close: () => Promise<void>
}

/** The text that must not get out. */
export const NOTE = '这是只给讲者看的讲稿，谁也不该在会场里读到它。'

/** As much of a built deck as the room needs. */
const DECK: Files = new Map(Object.entries({
  'index.html': '<html lang="zh-CN"><h1>竞相向上</h1></html>',
  'assets/_virtual_deck-notes-a_B-1.js': `export const notes=['${NOTE}']`,
  'assets/slidev/presenter-c.js': 'export default {}',
  'assets/deck-sans-400-notes-1-d.woff2': '',
  'service-worker.js': '',
}).map(([path, text]) => [path, new TextEncoder().encode(text)]))

/** A question whose answer is a number. */
export const NUMBER = { title: '猜一猜', hash: '#/exponential?clicks=1', question: { kind: 'number', id: 'guess', text: '爆发前两年，完成了多少？', minimum: 0, maximum: 100, step: 1, unit: '%' } } satisfies Asked

/** A question whose answer is a choice. */
export const CHOICE = { title: '公司这一年', hash: '#/ledger?clicks=2', question: { kind: 'choice', id: 'year', text: '公司这一年：赚、亏、持平？', options: [{ value: 'profit', label: '赚' }, { value: 'loss', label: '亏' }, { value: 'even', label: '持平' }] } } satisfies Asked

/**
 * Opens a room on this machine alone, for a test.
 *
 * @param options how it finds the network, beside this machine's own
 * @param deck what is served
 * @param root where it is kept; a folder of its own, which goes, when none is named
 */
export async function openRoom(options: RoomOptions = {}, deck = DECK, root?: string): Promise<OpenedRoom> {
  const folder = root ?? await mkdtemp(join(tmpdir(), 'deck-room-'))
  await mkdir(join(folder, CACHE), { recursive: true })
  const room = await serveRoom(deck, folder, { addresses: () => ['127.0.0.1'], say: () => {}, ...options })
  const served = await serveFiles(deck, undefined, room.answer)
  const { origin } = new URL(served.address)
  return {
    hall: `http://127.0.0.1:${room.port}/${room.secret}/`,
    deck: served.address,
    tell: (route, message = {}, method = 'POST') => fetch(`${origin}/.room/${route}`, { method, body: JSON.stringify(message), headers: { 'Content-Type': 'application/json', 'Origin': origin } }),
    state: async () => {
      const heard = await hear(`${origin}/.room/events`)
      const state = await heard.next() as RoomState
      heard.close()
      return state
    },
    async close() {
      served.close()
      await room.close()
      if (!root)
        await rm(folder, { recursive: true })
    },
  }
}

/**
 * Hears events as a browser does.
 *
 * @param address where they are told
 * @returns what comes next, and what ends it
 * @throws Error when it is refused; `cause` is the status
 */
export async function hear(address: string): Promise<{ next: (event?: string) => Promise<unknown>, end: () => Promise<void>, close: () => void }> {
  const control = new AbortController()
  const response = await fetch(address, { signal: control.signal })
  if (!response.ok)
    throw new Error('Refused.', { cause: response.status })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  async function next(event?: string): Promise<unknown> {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end === -1) {
        const { value, done } = await reader.read()
        if (done)
          return undefined
        text += value
        continue
      }
      const lines = text.slice(0, end).split('\n')
      text = text.slice(end + 2)
      const field = (name: string) => lines.find(line => line.startsWith(`${name}: `))?.slice(name.length + 2)
      const data = field('data')
      if (data !== undefined && field('event') === event)
        return data && JSON.parse(data)
    }
  }
  /** Waits until nothing is told any more. */
  async function end(): Promise<void> {
    while (await next().catch(() => undefined) !== undefined);
  }

  return { next, end, close: () => control.abort() }
}
