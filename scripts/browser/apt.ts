import process from 'node:process'
import { x } from 'tinyexec'

/** How long one call of apt-get may take, in milliseconds. */
const TIME_LIMIT = 300_000

/**
 * Installs packages with apt-get, as root or through a sudo that asks for no password.
 *
 * @param choices sets of packages, under the names that one distribution or another has for them; the first that can be had is taken
 * @param say tells the one at the terminal what is being done
 * @throws when this is no Debian or Ubuntu, when it may not, or when apt-get fails
 */
export async function installWithApt(choices: string[][], say: (sentence: string) => void): Promise<void> {
  if (process.platform !== 'linux' || !await succeeds('apt-get', ['--version']))
    throw new Error('this system has no apt-get')
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (asRoot.length && !await succeeds('sudo', ['-n', 'true']))
    throw new Error('installing needs root')

  const aptGet = async (...args: string[]): Promise<void> => {
    const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args]
    say(`Running ${[command, ...rest].join(' ')}`)
    if (!await succeeds(command, rest))
      throw new Error(`apt-get ${args[0]} failed`)
  }
  await aptGet('update', '--quiet')
  let failure: unknown
  for (const packages of choices) {
    try {
      return await aptGet('install', '--yes', '--quiet', '--no-install-recommends', ...packages)
    }
    catch (error) {
      failure = error
    }
  }
  throw failure
}

async function succeeds(command: string, args: string[]): Promise<boolean> {
  try {
    const { exitCode } = await x(command, args, {
      timeout: TIME_LIMIT,
      nodeOptions: { env: { DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] },
    })
    return exitCode === 0
  }
  catch {
    return false
  }
}
