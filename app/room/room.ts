import type { KnownQuestion } from './hand-rows'
import type { RoomState } from './protocol'
import { shallowRef } from 'vue'

/** What the slide in hand asks the room, as this window shows it. */
export interface Posed extends KnownQuestion {
  /** What stands in place of the slide's title, which may give the answer away. */
  headline: string
  /** Once it is answered. */
  answer?: { value: number | string, text: string }
}

/** What the room's server has said last; undefined before it has. */
export const room = shallowRef<RoomState>()

/** Whether the server answers. */
export const isConnected = shallowRef(false)

/** What this window asks; undefined where it asks nothing. */
export const posed = shallowRef<Posed>()

/** All questions that this window has come by, by their ids. */
export const questions = new Map<string, KnownQuestion>()
