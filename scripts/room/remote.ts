import type { Press, RoomState } from '../../app/room/protocol'
import { Refusal } from './refusal'
import { createSecret } from './secret'

/** How long an offer can be used, in seconds. */
export const OFFER_LIFETIME = 120

/** A phone that is the remote. */
interface Session {
  /** What it shows that it is. */
  key: string
  /** Counts its presses. */
  sequence: number
}

/** What is kept for the case that the server is started again. */
export interface SavedRemote {
  session?: Session
}

/** Who may turn the slides from afar: one phone, which the presenter's window has let in. */
export interface Remote {
  state: () => RoomState['remote']
  /** Makes a secret that one phone can use once; the one before ends. */
  offer: () => string
  /** Whether a phone has come by an offer already. */
  isJoined: (secret: string, phone: string) => boolean
  /**
   * Makes a phone the remote, in the place of another.
   * @returns the key that shows it
   * @throws {Refusal} when there is no such offer, or another phone has used it
   */
  join: (secret: string, phone: string) => string
  isRemote: (key: string) => boolean
  /** The number of the last press that counted. */
  sequence: () => number
  /** Counts a press; undefined when it is one that has counted already. */
  press: (sequence: number, action: Press['action']) => Press | undefined
  /** Ends an offer, and sends the phone away. */
  dismiss: () => void
  save: () => SavedRemote
}

/**
 * @param now the time in milliseconds
 * @param saved what there was before
 */
export function createRemote(now: () => number, saved?: SavedRemote): Remote {
  let session = saved?.session
  let offered: { secret: string, until: number, phone?: string } | undefined
  let lastPress = 0

  const isOffered = (secret: string) => offered?.secret === secret && now() < offered.until

  function join(secret: string, phone: string): string {
    if (!offered || !isOffered(secret) || (offered.phone ?? phone) !== phone)
      throw new Refusal(410)
    // A phone whose answer was lost on the way asks again.
    if (!offered.phone)
      session = { key: createSecret(), sequence: 0 }
    offered.phone = phone
    return session!.key
  }

  function press(sequence: number, action: Press['action']): Press | undefined {
    if (!session || sequence <= session.sequence)
      return undefined
    session.sequence = sequence
    // Counts up when the server is started again, too.
    lastPress = Math.max(lastPress + 1, now())
    return { id: lastPress, action }
  }

  return {
    state: () => offered && !offered.phone && isOffered(offered.secret) ? 'offered' : session ? 'joined' : 'none',
    offer: () => {
      offered = { secret: createSecret(), until: now() + OFFER_LIFETIME * 1000 }
      return offered.secret
    },
    isJoined: (secret, phone) => isOffered(secret) && offered?.phone === phone,
    join,
    isRemote: key => session?.key === key,
    sequence: () => session?.sequence ?? 0,
    press,
    dismiss: () => {
      offered = undefined
      session = undefined
    },
    save: () => ({ session }),
  }
}
