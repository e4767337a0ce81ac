import type { IncomingMessage } from 'node:http'
import { Buffer } from 'node:buffer'
import { Refusal } from './refusal'

/**
 * Reads what a request brings.
 *
 * @param request what is asked
 * @param limit the bytes that it may have
 * @returns what the JSON says
 * @throws {Refusal} when there is more, it is cut off, or it is no JSON
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const text = await readText(request, limit)
  try {
    return JSON.parse(text)
  }
  catch {
    throw new Refusal(400)
  }
}

function readText(request: IncomingMessage, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = []
    let size = 0
    request.on('data', (part: Uint8Array) => {
      size += part.length
      if (size <= limit)
        return void parts.push(part)
      request.pause()
      reject(new Refusal(413))
    })
    request.on('end', () => resolve(new TextDecoder().decode(Buffer.concat(parts))))
    request.on('close', () => request.readableEnded || reject(new Refusal(400)))
  })
}
