/** How many requests an address may make, one after the other and at once. */
export interface RateLimit {
  /** In a second, for as long as one likes. */
  rate: number
  /** At once, after a rest. */
  burst: number
}

/**
 * What a whole hall behind one router needs: 500 phones that answer, hear again and open the deck, whose some 80 files are
 * slower to send than to ask for. It is a hundredth of what this machine can answer.
 */
const HALL: RateLimit = { rate: 1000, burst: 6000 }

/**
 * Counts the requests of each address.
 *
 * @param now the time in milliseconds
 * @param limit what an address may do
 * @returns says of a request whether it may be answered; `forget` forgets those who have long been quiet
 */
export function createRateLimit(now: () => number, limit = HALL): { allows: (address: string) => boolean, forget: () => void } {
  const left = new Map<string, { count: number, at: number }>()

  function allows(address: string): boolean {
    const at = now()
    const before = left.get(address) ?? { count: limit.burst, at }
    const count = Math.min(limit.burst, before.count + (at - before.at) / 1000 * limit.rate)
    left.set(address, { count: Math.max(0, count - 1), at })
    return count >= 1
  }

  function forget(): void {
    const full = now() - limit.burst / limit.rate * 1000
    left.forEach(({ at }, address) => at < full && left.delete(address))
  }

  return { allows, forget }
}
