import { expect, it } from 'vitest'
import { installedBrowserPaths } from './installed-browsers'

it('looks for Debian\'s browser without windows, then for Chrome before Chromium before Edge along the PATH on Linux', () => {
  const paths = installedBrowserPaths({ platform: 'linux', env: { PATH: '/usr/local/bin::/usr/bin' }, home: '/home/dario' })
  expect(paths.slice(0, 3)).toEqual(['/usr/lib/chromium/chromium-headless-shell', '/usr/local/bin/google-chrome-stable', '/usr/bin/google-chrome-stable'])
  expect(paths.indexOf('/usr/bin/google-chrome')).toBeLessThan(paths.indexOf('/usr/bin/chromium'))
  expect(paths.indexOf('/usr/bin/chromium')).toBeLessThan(paths.indexOf('/usr/bin/microsoft-edge'))
  expect(paths).toContain('/opt/google/chrome/chrome')
  expect(paths.every(path => path.startsWith('/'))).toBe(true)
})

it('looks into the system\'s and the user\'s applications on macOS', () => {
  expect(installedBrowserPaths({ platform: 'darwin', env: {}, home: '/Users/dario' })).toEqual(expect.arrayContaining([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/dario/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ]))
})

it('looks into the program folders that Windows has', () => {
  const env = { 'PROGRAMFILES': 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
  expect(installedBrowserPaths({ platform: 'win32', env, home: 'C:\\Users\\dario' })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ])
})
