import process from 'node:process'

/**
 * Whether somebody sits in front of this machine's screen.
 *
 * @param platform as `process.platform` names it
 * @param env the environment variables
 */
export function hasScreen(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (env.CI || env.SSH_CONNECTION || env.SSH_TTY)
    return false
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME)
}

/** Opens an address in the browser where there is one. The talk is served all the same where there is none. */
export async function openBrowser(address: string): Promise<void> {
  if (!hasScreen(process.platform, process.env))
    return
  try {
    const { default: open } = await import('open')
    const opener = await open(address)
    opener.on('error', sayNotOpened)
  }
  catch {
    sayNotOpened()
  }
}

function sayNotOpened(): void {
  console.error('  No browser could be opened: open the address above yourself.')
}
