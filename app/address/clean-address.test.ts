import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { cleanAddresses } from './clean-address'

async function openedAt(address: string): Promise<string> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: {} }] })
  cleanAddresses(router, () => ({ pages: 31, clicks: 5 }))
  await router.push(address)
  return router.currentRoute.value.fullPath
}

describe('cleanAddresses', () => {
  it.each([
    ['/exponential?clicks=3。', '/exponential?clicks=3'],
    ['/exponential?clicks=3）。', '/exponential?clicks=3'],
    ['/exponential?clicks=3%EF%BC%89', '/exponential?clicks=3'],
    ['/exponential。', '/exponential'],
    ['/presenter/7）', '/presenter/7'],
    ['/7).', '/7'],
    ['/。', '/'],
    ['/race?leaders=2&reward=0.3，', '/race?leaders=2&reward=0.3'],
    ['/3?clicks=1.5', '/3'],
    ['/3?clicks=abc&guess=4', '/3?guess=4'],
    ['/3?clicks', '/3'],
    ['/3?clicks=', '/3'],
    ['/3?clicks=-1', '/3?clicks=0'],
    ['/3?clicks=NaN', '/3'],
    ['/3?clicks=1e3', '/3'],
    ['/3?clicks=%E0%A4%A', '/3'],
    ['/3?clicks=2&clicks=5', '/3?clicks=2'],
    ['/3?clicks&clicks=5', '/3?clicks=5'],
    ['/3?guess=4&guess=5', '/3?guess=4'],
    ['/3?constructor=abc', '/3?constructor=abc'],
    ['/3?toString=1&hasOwnProperty&clicks=2', '/3?toString=1&hasOwnProperty&clicks=2'],
    ['/3?clicks=999', '/3?clicks=5'],
    ['/3?clicks=99999999999999999999999', '/3?clicks=5'],
    ['/print?range=abc', '/print'],
    ['/print?range=0', '/print'],
    ['/print?range=99', '/print'],
    ['/print?range=1-999999999', '/print'],
    ['/print?range=none', '/print'],
    ['/presenter/1?password=secret!', '/presenter/1?password=secret!'],
  ])('%s is %s', async (address, meant) => {
    expect(await openedAt(address)).toBe(meant)
  })

  it.each(['/', '/1', '/exponential?clicks=3&doubling=6&lookback=24&scale=log', '/99?clicks=5', '/print?range=1,6-8', '/%E0%A4%A', '/%'])('%s stays as it is', async (address) => {
    expect(await openedAt(address)).toBe(address)
  })
})
