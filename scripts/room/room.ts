import type { Asked, Desk, PhoneState, RoomState } from '../../app/room/protocol'
import type { Guesses, SavedGuesses } from './guesses'
import type { Remote, SavedRemote } from './remote'
import type { Stream } from './streams'
import { createGuesses } from './guesses'
import { Refusal } from './refusal'
import { createRemote } from './remote'
import { createSecret } from './secret'
import { gather } from './streams'

/** How many phones the room holds. */
export const PHONES = 500

/** How long it is gathered how many have answered until the deck's windows hear of it, in milliseconds. */
const GATHERED = 50

/** How much longer for each of the phones until they do: telling 500 takes its time, and their Wi-Fi too. What is asked they hear at once. */
const GATHERED_PER_PHONE = 4

/** After how long in milliseconds a phone has gone that neither listens nor asks; one that does comes again sooner. */
export const GONE = 6000

/** How often all is told again, so that nobody takes silence for the end, in milliseconds. */
const HEARTBEAT = 15_000

/** How often the room looks who has gone, in milliseconds. */
const LOOK = 1000

/** What is kept for the case that the server is started again in the midst of the talk. */
export interface SavedRoom {
  /** The path of the room's address. */
  secret: string
  guesses: SavedGuesses
  remote: SavedRemote
}

/** What the deck, the phones and the remote tell each other, whatever way they do. */
export interface Room {
  /** The path of the room's address. */
  secret: string
  guesses: Guesses
  remote: Remote
  /** Says where the room is found, and what stands in the way. */
  place: (address: string | undefined, problem: string | undefined) => void
  state: () => RoomState
  ask: (asked: Asked) => void
  show: (desk: Desk) => void
  /** What the remote shows, as JSON. */
  desk: () => string
  /** What a phone hears, as JSON. */
  heardBy: (phone: string) => string
  /**
   * Says that a phone is there.
   * @throws {Refusal} when there are as many as the room holds
   */
  see: (phone: string) => void
  /** Let listen; each is told at once what there is. The function that comes back ends it. */
  listen: { deck: (stream: Stream) => () => void, phone: (phone: string, stream: Stream) => () => void, remote: (stream: Stream) => () => void }
  /** Whether a window of the deck hears what is pressed. */
  hasDeck: () => boolean
  /** Something other than by these functions has changed. */
  changed: () => void
  /** Tells the windows what was pressed on the remote. */
  press: (sequence: number, action: 'next' | 'previous' | 'black') => void
  /**
   * Makes a phone the remote, and sends away the one before.
   * @returns the key that shows it
   * @throws {Refusal} when the offer has ended
   */
  joinRemote: (secret: string, phone: string) => string
  /** Ends an offer, and sends the remote away. */
  dismissRemote: () => void
  save: () => SavedRoom
  close: () => void
}

interface RoomParameters {
  /** What there was before. */
  saved?: SavedRoom
  /** Is told when there is something new to be kept. */
  keep: () => void
  /** After how long in milliseconds a phone that is not heard of has gone. */
  gone: number
}

/** Makes a room in which nobody is yet. */
export function createRoom({ saved, keep, gone }: RoomParameters): Room {
  const secret = saved?.secret ?? createSecret()
  const guesses = createGuesses(PHONES, saved?.guesses)
  const remote = createRemote(Date.now, saved?.remote)
  const phones = new Map<string, { streams: Set<Stream>, at: number }>()
  const windows = new Set<Stream>()
  const remotes = new Set<Stream>()
  let place: { address?: string, problem?: string } = {}
  let desk: Desk | undefined
  let toldAt = Date.now()

  const isThere = ({ streams, at }: { streams: Set<Stream>, at: number }) => streams.size > 0 || Date.now() - at < gone
  const count = () => [...phones.values()].filter(isThere).length

  const state = (): RoomState => ({ ...place, phones: count(), question: guesses.asked()?.question?.id, count: guesses.count(), guesses: guesses.told(), remote: remote.state() })
  const shown = () => JSON.stringify({ ...desk, sequence: remote.sequence() })

  /** The same for all, made once; what is a phone's own comes on top. */
  function forPhones(): (phone: string) => string {
    const common = JSON.stringify({ ...guesses.asked() ?? { title: '', hash: '#/1' }, count: guesses.count() } satisfies PhoneState)
    return (phone) => {
      const own = guesses.own(phone)
      return own === undefined ? common : `${common.slice(0, -1)},"own":${JSON.stringify(own)}}`
    }
  }

  function tellWindows(): void {
    const told = JSON.stringify(state())
    windows.forEach(stream => stream.send(told))
  }

  function tellPhones(): void {
    const heard = forPhones()
    phones.forEach(({ streams }, phone) => streams.forEach(stream => stream.send(heard(phone))))
  }

  function tellRemote(): void {
    const told = shown()
    remotes.forEach(stream => stream.send(told))
  }

  function sendRemoteAway(): void {
    remotes.forEach((stream) => {
      stream.send('', 'gone')
      stream.close()
    })
  }

  const windowsHear = gather(() => GATHERED, tellWindows)
  const phonesHear = gather(() => GATHERED + GATHERED_PER_PHONE * phones.size, tellPhones)

  /** The number of phones, and the state of the remote's offer, as they were told. */
  let lastLook = ''
  const look = setInterval(() => {
    phones.forEach((phone, name) => isThere(phone) || phones.delete(name))
    const seen = `${phones.size} ${remote.state()}`
    if (seen !== lastLook)
      windowsHear.happen()
    lastLook = seen
    if (Date.now() - toldAt >= HEARTBEAT) {
      toldAt = Date.now()
      tellWindows()
      tellPhones()
      tellRemote()
    }
  }, LOOK).unref()

  function see(phone: string): void {
    const known = phones.get(phone)
    if (!known && phones.size >= PHONES && count() >= PHONES)
      throw new Refusal(503)
    phones.set(phone, { streams: known?.streams ?? new Set(), at: Date.now() })
    if (!known)
      windowsHear.happen()
  }

  return {
    secret,
    guesses,
    remote,
    state,
    see,
    desk: shown,
    heardBy: phone => forPhones()(phone),
    hasDeck: () => windows.size > 0,
    changed() {
      windowsHear.happen()
      phonesHear.happen()
      keep()
    },
    place(address, problem) {
      place = { address, problem }
      windowsHear.happen()
    },
    ask(asked) {
      if (JSON.stringify(asked) === JSON.stringify(guesses.asked()))
        return
      guesses.ask(asked)
      tellPhones()
      windowsHear.happen()
      keep()
    },
    show(next) {
      desk = next
      tellRemote()
    },
    listen: {
      deck(stream) {
        windows.add(stream)
        stream.send(JSON.stringify(state()))
        return () => windows.delete(stream)
      },
      phone(phone, stream) {
        see(phone)
        const { streams } = phones.get(phone)!
        streams.add(stream)
        stream.send(forPhones()(phone))
        return () => {
          streams.delete(stream)
          phones.set(phone, { streams, at: Date.now() })
        }
      },
      remote(stream) {
        remotes.add(stream)
        stream.send(shown())
        return () => remotes.delete(stream)
      },
    },
    press(sequence, action) {
      const press = remote.press(sequence, action)
      if (!press)
        return
      windows.forEach(stream => stream.send(JSON.stringify(press), 'press'))
      keep()
    },
    joinRemote(secret, phone) {
      const isSame = remote.isJoined(secret, phone)
      const key = remote.join(secret, phone)
      if (!isSame)
        sendRemoteAway()
      windowsHear.happen()
      keep()
      return key
    },
    dismissRemote() {
      remote.dismiss()
      sendRemoteAway()
      windowsHear.happen()
      keep()
    },
    save: () => ({ secret, guesses: guesses.save(), remote: remote.save() }),
    close() {
      clearInterval(look)
      windowsHear.stop()
      phonesHear.stop()
    },
  }
}
