import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { firstLine } from '../command-line/describe-error'
import { Refusal } from './refusal'

/** Answers a request, or refuses to. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/**
 * Makes of what refuses by throwing what answers with a status. An error ends its own answer alone.
 *
 * @param answer does the work
 */
export function answering(answer: Answer): RequestListener {
  return (request, response) => {
    const fail = (error: unknown): void => {
      if (error instanceof Refusal && !response.headersSent)
        return void response.writeHead(error.status, request.complete ? {} : { Connection: 'close' }).end()
      if (!(error instanceof Refusal))
        console.error(`  An answer failed: ${firstLine(error)}`)
      response.destroy()
    }
    response.on('error', () => response.destroy())
    // What throws at once is caught like what throws later.
    void (async () => answer(request, response))().catch(fail)
  }
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, json: string): void {
  response.writeHead(200, { 'Content-Type': 'application/json;charset=utf-8', 'Cache-Control': 'no-store' }).end(json)
}
