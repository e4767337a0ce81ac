import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { CHOICE, openRoom } from '../../scripts/testing/open-room'
import { PHONE } from './deck'
import { test } from './engine-test'
import { until } from './screen'

/** Presses a button by its words. */
function press(name: string): boolean {
  const button = [...document.querySelectorAll('button')].find(({ textContent, disabled }) => textContent === name && !disabled)
  button?.click()
  return button !== undefined
}

/** Not what stands in its scripts. */
const says = (text: string): boolean => [...document.querySelectorAll('header, main')].some(part => part.textContent!.includes(text))

test('a phone takes part, through a restart of the server, and becomes the remote', async ({ screen }) => {
  const root = await mkdtemp(join(tmpdir(), 'deck-room-'))
  let room = await openRoom({}, undefined, root)
  await screen.open(room.hall, PHONE)
  await room.tell('asked', CHOICE)
  await until(screen, press, '亏')
  await until(screen, says, '收到。')
  await room.close()
  await until(screen, says, '连不上演讲者的电脑')
  room = await openRoom({}, undefined, root)
  await until(screen, () => document.querySelector('#status')!.textContent === '', undefined)
  expect((await room.state()).count).toBe(1)
  await room.tell('asked', { ...CHOICE, answer: { value: 'loss', text: '账面上是亏的。' } })
  await until(screen, says, '猜中了。')

  await room.tell('desk', { title: '账本', note: [{ click: 0, text: '先看一代模型。' }], click: 0, clicks: 0, isBlack: false })
  const { address } = await (await room.tell('remote')).json() as { address: string }
  await screen.open(address, PHONE)
  await until(screen, says, '先看一代模型。')
  expect((await room.state()).remote).toBe('joined')
  await room.close()
  await rm(root, { recursive: true })
})
