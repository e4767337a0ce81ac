import { expect } from '@playwright/test'
import { CANVAS, settled } from '../../engines/deck'
import { test } from '../../engines/engine-test'
import { until } from '../../engines/screen'
import { mockRoom } from '../room/mock-room'

const QUESTION = 'exponential-growth.0'

test('the room\'s guesses come in, and one press of the remote turns one click', async ({ screen }) => {
  const room = await mockRoom()
  room.tell({ phones: 3, question: QUESTION, count: 3, remote: 'joined' })
  await screen.open(`${room.url}#/exponential`, CANVAS)
  await settled(screen, 8)
  await until(screen, () => document.querySelector('.room-count')?.textContent?.includes('3 人') ?? false, undefined)
  await expect.poll(() => room.told.map(({ route }) => route)).toEqual(expect.arrayContaining(['POST asked', 'POST desk']))
  room.press({ id: 1, action: 'next' })
  await expect.poll(() => room.told.findLast(({ route }) => route === 'POST asked')?.body).toMatchObject({ hash: '#/exponential?clicks=1', answer: { value: 6.25 } })
  room.tell({ phones: 3, question: QUESTION, count: 3, guesses: [{ value: 10, count: 3 }], remote: 'joined' })
  await until(screen, () => document.querySelector('.room-guesses .within')?.getAttribute('d')?.split('h0').length === 4, undefined)
  await room.stop()
})
