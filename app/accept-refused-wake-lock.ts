/**
 * Lets the talk go on without a word where a screen may not be kept awake, as on a laptop that saves its battery. Slidev
 * asks for it unasked, and lets the refusal become an error that nobody catches (52.20.1, composables/useWakeLock.ts).
 */
export function acceptRefusedWakeLock(): void {
  // Missing outside secure contexts, and below Firefox 126.
  const wakeLock: WakeLock | undefined = navigator.wakeLock
  if (!wakeLock)
    return
  const request = wakeLock.request.bind(wakeLock)
  Object.assign(wakeLock, { request: async (type?: WakeLockType) => request(type).catch(() => undefined) })
}
