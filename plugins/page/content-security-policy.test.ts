import { expect, it } from 'vitest'
import { ITSELF_ALONE, OWN_ORIGIN, withPolicy } from './content-security-policy'

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/

function directives(html: string, sources = OWN_ORIGIN): Record<string, string> {
  const policy = POLICY.exec(withPolicy(html, sources))![1]!
  return Object.fromEntries(policy.split('; ').map(part => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]))
}

const page = (head: string): string => `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head></html>`

it('stands before everything that it has a say in', () => {
  expect(withPolicy(page('<script src="a.js"></script>'), OWN_ORIGIN)).toMatch(/<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy"/)
})

it('allows an inline script by its hash, and one from a file by its origin', () => {
  // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  expect(directives(page('<script>alert(1)</script><script type="module" src="./a.js"></script>'))['script-src'])
    .toBe('\'self\' \'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=\'')
})

it('hashes what a browser reads, whose lines all end alike', () => {
  const unix = directives(page('<script>\nalert(1)\n</script>'))
  const windows = directives(page('<script>\r\nalert(1)\r\n</script>'))
  expect(windows).toEqual(unix)
})

it('needs no hash for data', () => {
  expect(directives(page('<script type="application/ld+json">{}</script>'))['script-src']).toBe('\'self\'')
})

it.each([OWN_ORIGIN, ITSELF_ALONE])('evaluates no text as code, and asks no other host', (sources) => {
  const policy = JSON.stringify(directives(page('<script>alert(1)</script>'), sources))
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
  expect(directives(page(''), sources)['script-src']).not.toContain('unsafe-inline')
})

it('refuses a page that it does not know', () => {
  expect(() => withPolicy('<p>', OWN_ORIGIN)).toThrow('charset')
})
