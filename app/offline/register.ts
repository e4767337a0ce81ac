/** Where the talk is presented from its own machine. */
const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]']

/**
 * Lets the browser keep the hosted deck for use without a network, once the first slide is there.
 *
 * On the machine that serves it the deck needs no network anyway, and a worker would stay behind at an address, such as
 * http://localhost:3030/, that tomorrow belongs to another talk. A single file is its own copy.
 */
export async function keepForOffline(): Promise<void> {
  if (!navigator.serviceWorker || !location.protocol.startsWith('http') || THIS_MACHINE.includes(location.hostname))
    return
  if (document.readyState !== 'complete')
    await new Promise(resolve => addEventListener('load', resolve, { once: true }))
  // Where the browser refuses (a full disk, a private window), the deck works as a page always did.
  await navigator.serviceWorker.register('./service-worker.js').catch(() => {})
}
