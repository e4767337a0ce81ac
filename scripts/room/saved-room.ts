import type { SavedRoom } from './room'
import { readFile, rm, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CACHE } from '../deck/lock'
import { replaceFile } from '../deck/replace-file'

/** A room as it stands in the file, with the port at which the phones know it. */
export interface KeptRoom extends SavedRoom {
  port: number
}

/**
 * How long after its last sign of life a room can be gone on with, in milliseconds: long enough to start a computer again in
 * the midst of a talk, and too short to take the rehearsal's guesses for the talk's.
 */
const LIFE = 15 * 60 * 1000

export const SAVED_ROOM = `${CACHE}/deck-room.json`

/**
 * Reads the room that ended a moment ago. One that ended longer ago is deleted.
 *
 * @returns undefined when there is none
 */
export async function readKeptRoom(root: string): Promise<KeptRoom | undefined> {
  const file = resolve(root, SAVED_ROOM)
  try {
    const { mtimeMs } = await stat(file)
    if (Date.now() - mtimeMs < LIFE)
      return JSON.parse(await readFile(file, 'utf8')) as KeptRoom
    await rm(file)
    return undefined
  }
  catch {
    return undefined
  }
}

/** Keeps a room. Where that cannot be done the talk goes on, and starts anew if it has to. */
export async function keepRoom(root: string, room: KeptRoom): Promise<void> {
  await replaceFile(resolve(root, SAVED_ROOM), new TextEncoder().encode(JSON.stringify(room))).catch(() => {})
}
