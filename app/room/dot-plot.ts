/** How dots are packed into stacks that grow in one direction. */
export interface Packing {
  /** From one dot's middle to the next one's, in pixels. */
  pitch: number
  /** How many dots stand beside each other across a stack. */
  rows: number
}

/** A dot in its stack, in dots from where the stack begins: along it, and across. */
export interface Dot {
  along: number
  across: number
}

/**
 * The packing with the largest dots of which the longest stack has room.
 * @param most dots in a stack
 * @param room of a stack, along it and across, in pixels
 * @param room.along where it can grow
 * @param room.across how thick it may be
 * @param largest pitch of few dots, in pixels
 */
export function packDots(most: number, room: { along: number, across: number }, largest: number): Packing {
  let best: Packing = { pitch: 0, rows: 1 }
  for (let rows = 1; rows <= Math.max(most, 1); rows++) {
    const pitch = Math.min(largest, room.across / rows, room.along / Math.max(Math.ceil(most / rows), 1))
    if (pitch > best.pitch)
      best = { pitch, rows }
  }
  return best
}

/** The dots of a stack, those that stand beside each other one after another. */
export function stackOf(count: number, { rows }: Packing): Dot[] {
  return Array.from({ length: count }, (_, index) => ({ along: Math.floor(index / rows), across: index % rows }))
}
