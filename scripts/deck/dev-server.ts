import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'
import { SLIDEV } from './slidev'

/**
 * Starts Slidev's dev server on a port that nothing listens on, and waits until it answers.
 * @param options what else to tell it, as on its command line
 * @returns its port, and what ends it
 */
export async function startDevServer(root: string, options: string[]): Promise<{ port: number, close: () => Promise<void> }> {
  const port = await findFreePort()
  // It ends when its input does.
  const server = spawn(process.execPath, [SLIDEV, '--port', String(port), ...options], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
  // Its words are taken to the end: to one whose listener leaves, the next word is the last.
  await new Promise<void>((resolve) => {
    server.stdout.on('data', text => String(text).includes(String(port)) && resolve())
    server.stdout.on('close', resolve)
  })

  async function close(): Promise<void> {
    const exit = once(server, 'exit')
    if (server.exitCode === null && server.kill('SIGKILL'))
      await exit
  }

  return { port, close }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
