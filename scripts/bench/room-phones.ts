import type { ClientRequest } from 'node:http'
import { once } from 'node:events'
import { Agent, get, request } from 'node:http'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'

/*
 * A process of its own: phones that come to the room, listen and answer. It says how long each answer took, in
 * milliseconds, and how many were not taken.
 */
const [hall = '', question = '', phones = '', answers = '', seconds = ''] = process.argv.slice(2)
const names = Array.from({ length: Number(phones) }, (_, number) => `bench-phone-${number}`)
const agent = new Agent({ keepAlive: true, maxSockets: Number(phones) })

const streams = await Promise.all(names.map(listen))
const delays: number[] = []
let failures = 0
await Promise.all(names.map(async (phone) => {
  for (let answer = 0; answer < Number(answers); answer++) {
    const pause = Number(seconds) * 1000 / Number(answers)
    const before = Math.random() * pause
    await setTimeout(before)
    await send(phone, Math.round(Math.random() * 100))
    await setTimeout(pause - before)
  }
}))
streams.forEach(stream => stream.destroy())
agent.destroy()
process.send!({ delays, failures })

async function listen(phone: string): Promise<ClientRequest> {
  const stream = get(`${hall}events?phone=${phone}`, { agent: false })
  stream.on('error', () => {})
  const [response] = await once(stream, 'response')
  response.resume()
  response.on('error', () => {})
  return stream
}

function send(phone: string, value: number): Promise<void> {
  return new Promise((resolve) => {
    const begin = performance.now()
    const sent = request(`${hall}answer`, { agent, method: 'POST' }, (response) => {
      response.resume()
      response.on('end', () => {
        delays.push(performance.now() - begin)
        failures += Number(response.statusCode !== 200)
        resolve()
      })
    })
    sent.on('error', () => {
      failures++
      resolve()
    })
    sent.end(JSON.stringify({ phone, question, value }))
  })
}
