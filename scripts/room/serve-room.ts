import type { Server } from 'node:http'
import type { Files } from '../deck/files'
import type { Listening } from '../deck/listen'
import type { Beside } from '../deck/serve'
import type { Hall } from './hall'
import type { Room } from './room'
import type { KeptRoom } from './saved-room'
import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import { newAddress, noNetwork } from '../../app/room/problems'
import { UserError } from '../command-line/user-error'
import { ignoreUserError, listenAt, tryPorts } from '../deck/listen'
import { createFileAnswer } from '../deck/serve-files'
import { answering } from './answering'
import { createDeckRoutes, isRoute } from './deck-routes'
import { createHall } from './hall'
import { compress, withoutNotes, withRoom } from './hall-deck'
import { findAddresses } from './network'
import { readPage } from './pages'
import { createRoom, GONE } from './room'
import { keepRoom, readKeptRoom } from './saved-room'
import { gather } from './streams'

/** The first port that is tried; not among those that the deck takes. */
const FIRST_PORT = 3131

/** All of this machine's addresses: which of them are the hall's can change while the talk goes on. */
const EVERYWHERE = '0.0.0.0'

/** How slow a request may be, in milliseconds, and how large its head. */
const LIMITS = { headersTimeout: 5000, requestTimeout: 10_000, connectionsCheckingInterval: 1000, keepAliveTimeout: 5000, maxHeaderSize: 8192 }

/** After how long a connection on which nothing moves is cut, in milliseconds; one that hears events hears them more often. */
const IDLE = 45_000

/** Some for each of the phones: what it hears, and the deck's files. */
const CONNECTIONS = 4000

/** How long changes are gathered until they are kept, in milliseconds, and how often it is said that the room still is. */
const KEEPING = { delay: 500, interval: 60_000 }

/** How the room finds the network, for a test to say otherwise. */
export interface RoomOptions {
  /** This machine's addresses, the likeliest first. */
  addresses?: () => string[]
  /** How often it is looked whether they have changed, in milliseconds. */
  interval?: number
  lifetime?: Hall['lifetime']
  /** After how long a phone has gone that is not heard of, in milliseconds. */
  gone?: number
  limits?: Partial<typeof LIMITS>
  say?: (lines: string) => void
}

/**
 * Opens the room: listens on the local network, until it is closed.
 *
 * @param deck what was built for the presenter
 * @param root the project's folder, in whose cache the room is kept in case it has to be started again
 * @param options how it finds the network
 * @returns what answers the deck's own windows, and the files of their deck too
 * @throws {UserError} when no port is to be had
 */
export async function serveRoom(deck: Files, root: string, options: RoomOptions = {}): Promise<Beside & { secret: string, port: number }> {
  const { addresses = () => findAddresses(networkInterfaces()), interval = 2000, lifetime, gone = GONE, limits, say = console.log } = options
  const kept = await readKeptRoom(root)
  const files = withoutNotes(deck)
  const hallDeck = files && { files, compressed: await compress(files) }
  const [phone, remote] = await Promise.all([readPage('phone'), readPage('remote')])

  let current = addresses()
  let keep = async (): Promise<void> => {}
  const keeper = gather(() => KEEPING.delay, () => void keep())

  /** A room as it was left, or a new one where somebody else has its port. */
  async function open(saved: KeptRoom | undefined): Promise<{ room: Room, hall: ReturnType<typeof createHall>, listening: HallListening } | undefined> {
    const room = createRoom({ saved, keep: keeper.happen, gone })
    const hall = createHall(room, { addresses: () => current, deck: hallDeck, phone, remote, lifetime })
    const attempt = (port: number) => listenOn(createHallServer(hall, { ...LIMITS, ...limits }, address => current.includes(address)), port)
    const listening = saved
      ? await attempt(saved.port).catch(ignoreUserError)
      : await tryPorts(FIRST_PORT, attempt)
    if (listening)
      return { room, hall, listening }
    room.close()
    return undefined
  }

  const opened = (kept && await open(kept)) ?? await open(undefined)
  if (!opened)
    throw new UserError(`The room finds no port from ${FIRST_PORT} on: close other programs that listen, and start again.`)
  const { room, hall, listening } = opened
  keep = () => keepRoom(root, { ...room.save(), port: listening.port })
  const addressOf = (address: string) => `http://${address}:${listening.port}/${room.secret}/`

  /** The address that the phones know, and when it took the place of another. */
  let [known] = current
  let movedAt: number | undefined

  function place(): void {
    const [best] = current
    room.place(best && addressOf(best), best ? movedAt === undefined ? undefined : newAddress : noNetwork)
  }

  function move(now: string[]): void {
    current = now
    // Nobody comes through any more by what was.
    listening.cut()
    const [best] = now
    if (best && best !== known) {
      movedAt = known === undefined ? undefined : Date.now()
      known = best
    }
    say(best ? `  Room       ${addressOf(best)}\n             The network has changed: the phones need the QR code of this address.` : '  Room       There is no network any more: join one, or a phone\'s hotspot.')
    place()
  }

  const watch = setInterval(() => {
    hall.forget()
    const now = addresses()
    if (now.join() !== current.join())
      return move(now)
    // Who has come to the new address needs no word of it any more; those of the old one have gone by then.
    if (movedAt !== undefined && Date.now() - movedAt > 2 * gone && room.state().phones > 0) {
      movedAt = undefined
      place()
    }
  }, interval)
  const alive = setInterval(() => void keep(), KEEPING.interval)

  place()
  await keep()
  const answerFiles = createFileAnswer(withRoom(deck))
  const answerDeck = answering(createDeckRoutes(room))
  return {
    secret: room.secret,
    port: listening.port,
    answer: (request, response) => isRoute(request) ? answerDeck(request, response) : answerFiles(request, response),
    lines: announce(current.map(addressOf), { isKept: kept?.secret === room.secret, hasDeck: hallDeck !== undefined }),
    async close() {
      clearInterval(watch)
      clearInterval(alive)
      keeper.stop()
      listening.close()
      room.close()
      await keep()
    },
  }
}

/** Cuts who is slow, and who does not come from the hall's network. */
function createHallServer({ answer }: ReturnType<typeof createHall>, limits: typeof LIMITS, isOfHall: (address: string) => boolean): Server {
  const server = createServer(limits, answering(answer)).setTimeout(IDLE)
  server.maxConnections = CONNECTIONS
  return server.on('connection', socket => isOfHall(socket.localAddress ?? '') || socket.destroy())
}

/** A port that is being listened on, and what cuts the connections so far. */
interface HallListening extends Listening {
  cut: () => void
}

async function listenOn(server: Server, port: number): Promise<HallListening> {
  await listenAt(server, EVERYWHERE, port)
  return { port, close: () => server.close().closeAllConnections(), cut: () => server.closeAllConnections() }
}

function announce(addresses: string[], { isKept, hasDeck }: { isKept: boolean, hasDeck: boolean }): string {
  const [best, ...others] = addresses
  return `
  Room       ${best ?? 'There is no network: join one, or a phone\'s hotspot.'}
${others.map(address => `         or  ${address}\n`).join('')}${isKept ? '             It goes on where it stopped a moment ago, with the guesses so far.\n' : ''}${hasDeck ? '' : '             The phones don\'t get the deck: it is not built as expected, and its notes could not be left out.\n'}
  No phone gets there? A network for guests may keep devices apart: use a phone's hotspot.
  Windows and macOS ask once whether Node.js may take connections: allow it.
`
}
