/** How long a device may have better things to do, in milliseconds: one that is never idle must not wait for ever. */
const TIMEOUT = 500

/** Until the browser has nothing better to do, or has been busy for long enough. */
export function idle(): Promise<void> {
  // Safari knows no idle callback.
  // eslint-disable-next-line compat/compat -- asked for first
  return new Promise(resolve => 'requestIdleCallback' in window ? requestIdleCallback(() => resolve(), { timeout: TIMEOUT }) : setTimeout(resolve, 50))
}
