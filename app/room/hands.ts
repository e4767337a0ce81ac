/** The hands that were raised, by the question's id: how many for each of its suggestions. */
export type Hands = Record<string, number[]>

/** More hands than any room has; what a link or another window says beyond that is cut off. */
const MOST = 999

/** The hands as the text that the windows share, `id=3,0,1`. */
export function writeHands(hands: Hands): string {
  return new URLSearchParams(Object.entries(hands).map(([id, counts]) => [id, counts.join(',')])).toString()
}

/** The hands that a text tells of; what is no number counts as none. */
export function readHands(text: string): Hands {
  return Object.fromEntries(Array.from(new URLSearchParams(text), ([id, counts]) => [id, counts.split(',').map(count => limit(Number(count) || 0))]))
}

/**
 * The hands after one more or one less.
 * @param hands as they are
 * @param id the question's
 * @param suggestion index of what the hand is for
 * @param by 1 to raise one, -1 to take one back
 */
export function withHand(hands: Hands, id: string, suggestion: number, by: 1 | -1): Hands {
  const counts = hands[id] ?? []
  const length = Math.max(counts.length, suggestion + 1)
  return { ...hands, [id]: Array.from({ length }, (_, index) => limit((counts[index] ?? 0) + (index === suggestion ? by : 0))) }
}

/** The hands without those of a question. */
export function withoutHands(hands: Hands, id: string): Hands {
  const { [id]: _, ...others } = hands
  return others
}

function limit(count: number): number {
  return Math.min(Math.max(Math.round(count), 0), MOST)
}
