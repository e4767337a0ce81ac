import { describe, expect, it } from 'vitest'
import { isReachable, readable, shareLink } from './share-link'

describe('shareLink', () => {
  it.each([
    ['http://localhost:3030/#/exponential?clicks=2&doubling=12', '', 'http://localhost:3030/#/exponential?clicks=2&doubling=12'],
    ['http://localhost:3030/#/presenter/exponential?clicks=2', '', 'http://localhost:3030/#/exponential?clicks=2'],
    ['http://localhost:3030/#/presenter/7', 'https://example.org/talks/race/', 'https://example.org/talks/race/#/7'],
    ['https://example.org/talks/race/?theme=x#/7', '', 'https://example.org/talks/race/#/7'],
    ['file:///home/me/dist/index.html#/presenter/3', '', 'file:///home/me/dist/index.html#/3'],
  ])('of %s, hosted at "%s"', (here, deckUrl, link) => {
    expect(shareLink(here, deckUrl)).toBe(link)
  })
})

describe('isReachable', () => {
  it.each(['http://localhost:3030/#/7', 'http://127.0.0.1/', 'http://127.1.2.3/', 'http://[::1]:3030/', 'http://0.0.0.0/', 'http://deck.localhost/', 'file:///a/index.html'])('not %s', (link) => {
    expect(isReachable(link)).toBe(false)
  })

  it.each(['https://example.org/', 'http://192.168.1.20:3030/', 'http://localhost.example.org/'])('%s', (link) => {
    expect(isReachable(link)).toBe(true)
  })
})

describe('readable', () => {
  it.each([
    ['https://example.org/%E6%BC%94%E8%AE%B2/#/7', 'example.org/演讲/#/7'],
    ['http://192.168.1.20:3030/#/7?guess=%E0%A4%A', '192.168.1.20:3030/#/7?guess=%E0%A4%A'],
  ])('%s', (link, text) => {
    expect(readable(link)).toBe(text)
  })
})
