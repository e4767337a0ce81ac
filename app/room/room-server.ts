/**
 * Tells the room's server something that changes: the last word only, and one after the other. While the server is away
 * nothing is heard; who comes back to it tells again.
 * @param path of the route
 * @returns what tells, and does so even if the same was told before
 */
export function createTeller(path: string): (body: object) => Promise<void> {
  let latest: string | undefined
  let isBusy = false
  return async (body) => {
    latest = JSON.stringify(body)
    if (isBusy)
      return
    isBusy = true
    while (latest !== undefined) {
      const text: string = latest
      latest = undefined
      await send('POST', path, text)
    }
    isBusy = false
  }
}

/**
 * Asks the room's server for something.
 * @param method of the request
 * @param path of the route
 * @param body as JSON
 * @returns the answer; undefined when there is none, or it is no
 */
export async function send(method: 'POST' | 'DELETE', path: string, body = '{}'): Promise<Response | undefined> {
  try {
    const response = await fetch(path, { method, body, headers: { 'Content-Type': 'application/json' } })
    return response.ok ? response : undefined
  }
  catch {
    return undefined
  }
}
