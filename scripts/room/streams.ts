import type { ServerResponse } from 'node:http'

/** A connection on which a browser hears events (Server-Sent Events) for as long as both want. */
export interface Stream {
  /** Tells what changed; the event's name is `message` unless there is another. */
  send: (data: string, event?: string) => void
  close: () => void
}

/** Who has not read so many bytes is not there any more. */
const UNREAD_LIMIT = 65_536

/** How soon a browser connects again, in milliseconds. */
const RETRY = 1000

/**
 * Begins to tell events.
 *
 * @param response what the browser asked for
 * @param closed is told once, when either side has gone
 */
export function openStream(response: ServerResponse, closed: () => void): Stream {
  response.writeHead(200, { 'Content-Type': 'text/event-stream;charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' })
  response.write(`retry: ${RETRY}\n\n`)
  response.on('close', closed)
  return {
    send(data, event) {
      if (response.writableLength > UNREAD_LIMIT)
        response.destroy()
      else
        response.write(`${event ? `event: ${event}\n` : ''}data: ${data}\n\n`)
    },
    close: () => void response.end(),
  }
}

/**
 * Gathers what happens in a short while, and tells it once.
 *
 * @param delay says how long, in milliseconds
 * @param tell is called at its end
 * @returns says that something has happened; `stop` tells nothing any more
 */
export function gather(delay: () => number, tell: () => void): { happen: () => void, stop: () => void } {
  let timer: NodeJS.Timeout | undefined
  return {
    happen: () => {
      timer ??= setTimeout(() => {
        timer = undefined
        tell()
      }, delay())
    },
    stop: () => clearTimeout(timer),
  }
}
