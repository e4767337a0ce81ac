import type { AddressInfo, Server } from 'node:net'
import type { Listening } from './listen'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { UserError } from '../command-line/user-error'
import { DEFAULT_PORT, listen } from './listen'

const toClose: { close: () => void }[] = []

function later<Closable extends { close: () => void }>(closable: Closable): Closable {
  toClose.push(closable)
  return closable
}

function serve(port?: number): Promise<Listening> {
  return listen((_, response) => response.end('竞相向上'), port).then(later)
}

/** Takes a port that was free. */
async function takePort(): Promise<number> {
  const server = later(createServer().listen(0, '127.0.0.1'))
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** A port that is free, and far from those that other tests take. */
async function freePort(): Promise<number> {
  const port = await takePort()
  const server = toClose.pop() as Server
  server.close()
  await once(server, 'close')
  return port
}

afterEach(() => toClose.splice(0).forEach(closable => closable.close()))

it('moves on from the default port to the next free one', async () => {
  const first = await serve()
  const second = await serve()
  expect(first.port).toBeGreaterThanOrEqual(DEFAULT_PORT)
  expect(second.port).toBeGreaterThan(first.port)
  expect(await (await fetch(`http://localhost:${second.port}`)).text()).toBe('竞相向上')
})

it('does not move on from a port that was asked for', async () => {
  const port = await takePort()
  await expect(serve(port)).rejects.toThrow(UserError)
  await expect(serve(port)).rejects.toThrow(`Port ${port} is in use`)
})

it('leaves nothing behind on one address when the other is taken', async () => {
  const port = await freePort()
  const taken = later(createServer().listen(port, '::1'))
  const [outcome] = await Promise.race([once(taken, 'listening').then(() => ['taken']), once(taken, 'error').then(() => ['no IPv6'])])
  if (outcome === 'no IPv6')
    return
  await expect(serve(port)).rejects.toThrow(`Port ${port} is in use`)
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow()
})

it('ends one answer with its error, and answers the next', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const { port } = await listen((request, response) => {
    if (request.url === '/thrown')
      throw new Error('broken')
    if (request.url === '/stream')
      response.emit('error', new Error('EPIPE'))
    else
      response.end('竞相向上')
  }, undefined).then(later)
  const address = `http://127.0.0.1:${port}`
  await expect(fetch(`${address}/thrown`)).rejects.toThrow()
  expect(said).toHaveBeenCalledWith('  An answer failed: broken.')
  await expect(fetch(`${address}/stream`)).rejects.toThrow()
  expect(await (await fetch(address)).text()).toBe('竞相向上')
})

it('cuts connections and frees the port when it is closed', async () => {
  const { port, close } = await serve(await freePort())
  const unfinished = connect(port, '127.0.0.1')
  unfinished.write('GET / HTTP/1.1\r\n')
  await once(unfinished, 'connect')
  await fetch(`http://127.0.0.1:${port}`)
  close()
  await once(unfinished.resume(), 'close')
  expect((await serve(port)).port).toBe(port)
})
