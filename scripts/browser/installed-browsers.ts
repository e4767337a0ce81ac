import path from 'node:path'

/** What a machine is like, as far as its browsers are concerned. */
export interface Machine {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
  /** The user's home folder. */
  home: string
}

/** Chromium without windows, which does the same work in half the time; the command of its package starts it as a child, which outlives it. */
const HEADLESS_SHELL = '/usr/lib/chromium/chromium-headless-shell'

const LINUX_NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge']
const LINUX_PATHS = ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/opt/microsoft/msedge/msedge']
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS_PATHS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/**
 * Where Chrome, Chromium and Edge install themselves.
 *
 * @returns absolute paths, Chrome before Chromium before Edge; most of them lead nowhere. On Debian what has no windows comes first
 */
export function installedBrowserPaths({ platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    return MAC_APPS.flatMap(app => ['/', home].map(base =>
      path.posix.join(base, 'Applications', `${app}.app`, 'Contents', 'MacOS', app)))
  }
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(base => base !== undefined)
    return WINDOWS_PATHS.flatMap(file => bases.map(base => path.win32.join(base, file)))
  }
  const folders = (env.PATH ?? '').split(':').filter(folder => folder !== '')
  return [
    HEADLESS_SHELL,
    ...LINUX_NAMES.flatMap(name => folders.map(folder => path.posix.join(folder, name))),
    ...LINUX_PATHS,
  ]
}
