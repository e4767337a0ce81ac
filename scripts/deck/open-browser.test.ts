import { expect, it } from 'vitest'
import { hasScreen } from './open-browser'

it.each<[NodeJS.Platform, NodeJS.ProcessEnv, boolean]>([
  ['darwin', {}, true],
  ['win32', {}, true],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { WSL_DISTRO_NAME: 'Debian' }, true],
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: 'localhost:10.0', SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22' }, false],
  ['darwin', { SSH_TTY: '/dev/ttys001' }, false],
  ['win32', { CI: 'true' }, false],
])('on %s with %j: %s', (platform, env, expected) => {
  expect(hasScreen(platform, env)).toBe(expected)
})
