import { expect, it } from 'vitest'
import { embeddedAddress, hostOf, linkedAddress } from './embed-addresses'

it.each([
  [{ of: 'iframe', address: 'https://example.org/a', id: '' }, 'https://example.org/a', 'https://example.org/a'],
  [{ of: 'youtube', address: '', id: 'x1' }, 'https://www.youtube.com/embed/x1', 'https://www.youtube.com/watch?v=x1'],
  [{ of: 'tweet', address: '', id: '20' }, undefined, 'https://x.com/i/status/20'],
  [{ of: 'tweet', address: 'https://x.com/jack/status/20', id: '' }, undefined, 'https://x.com/jack/status/20'],
])('%j is shown at %s and linked at %s', (page, shown, linked) => {
  expect(embeddedAddress(page)).toBe(shown)
  expect(linkedAddress(page)).toBe(linked)
})

it.each([['https://example.org/a', 'example.org'], ['//example.org', 'example.org'], ['./demo.html', ''], ['/demo.html', ''], ['https://', ''], ['data:text/html,1', '']])('the host of %s is "%s"', (address, host) => {
  expect(hostOf(address)).toBe(host)
})
