import { expect, it } from 'vitest'
import { engines } from '../../package.json'
import { assertNodeVersion } from './node-version'
import { UserError } from './user-error'

it.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '26.1.0'])('takes Node %s', (version) => {
  expect(() => assertNodeVersion(version)).not.toThrow()
})

it.each(['16.20.2', '18.20.8', '20.18.3'])('refuses Node %s in one sentence that names it', (version) => {
  expect(() => assertNodeVersion(version)).toThrow(UserError)
  expect(() => assertNodeVersion(version)).toThrow(version)
})

it('agrees with package.json on the oldest', () => {
  expect(engines.node).toMatch(/^\^20\.19\.0 /)
})
