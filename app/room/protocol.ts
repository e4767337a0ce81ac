/*
 * What the deck, the room's server (`scripts/room/`) and the phones tell each other, as JSON.
 */

/** A question that the talk asks the room. */
export type Question = NumberQuestion | ChoiceQuestion

/** A question that is answered by a number. */
export interface NumberQuestion {
  kind: 'number'
  /** The same in all windows, and another one for what is another question. */
  id: string
  text: string
  minimum: number
  maximum: number
  step: number
  /** What stands behind the number, such as `%`. */
  unit: string
}

/** A question that is answered by one of a few choices. */
export interface ChoiceQuestion {
  kind: 'choice'
  id: string
  text: string
  options: { value: string, label: string }[]
}

/** What the talk shows at this moment, and what it asks. */
export interface Asked {
  /** The headline of the slide. */
  title: string
  /** The slide and its state, as the deck's address names them: `#/exponential?clicks=2`. */
  hash: string
  question?: Question
  /** Only when the question is answered. */
  answer?: { value: number | string, text: string }
}

/** How many have answered alike. */
export interface Guess {
  value: number | string
  count: number
}

/** What the deck hears of the room. */
export interface RoomState {
  /** Where the phones find the room, with a slash at the end; undefined while there is no network. */
  address?: string
  /** What stands in the way, in words for the presenter; undefined when nothing does. */
  problem?: string
  /** The phones that listen. */
  phones: number
  /** The id of the question that is asked, to which what follows belongs: a window may be ahead, or show another slide. */
  question?: string
  /** How many have answered it. */
  count: number
  /** What they have answered; only once the answer is given. */
  guesses?: Guess[]
  remote: 'none' | 'offered' | 'joined'
}

/** What a phone hears. */
export interface PhoneState extends Asked {
  /** How many have answered. */
  count: number
  /** What this phone has answered. */
  own?: number | string
}

/** A one-use address that makes a phone the remote. */
export interface RemoteOffer {
  address: string
  /** Seconds for which it can be used. */
  lifetime: number
}

/** A button that was pressed on the remote. */
export interface Press {
  /** Counts up; the same press is never told with two. */
  id: number
  action: 'next' | 'previous' | 'black'
}

/** What the remote shows. */
export interface Desk {
  title: string
  /** The note's parts, as plain text, at the click that each belongs to. */
  note: { click: number, text: string }[]
  click: number
  clicks: number
  /** Seconds since the talk began; undefined before. */
  elapsed?: number
  /** Seconds that the talk is behind its plan; negative when it is ahead. */
  behind?: number
  isBlack: boolean
}
