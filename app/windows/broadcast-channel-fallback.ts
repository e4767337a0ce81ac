/** A channel that reaches nobody. */
class UnconnectedChannel extends EventTarget {
  postMessage(): void {}
  close(): void {}
}

/**
 * Lets the deck run alone where there are no channels between windows. Slidev opens them unasked, and shows an
 * empty page where that throws (52.20.1, state/syncState.ts).
 */
export function installBroadcastChannelFallback(): void {
  try {
    new BroadcastChannel('').close()
  }
  catch {
    Object.assign(globalThis, { BroadcastChannel: UnconnectedChannel })
  }
}
