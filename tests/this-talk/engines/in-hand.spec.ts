import { expect } from '@playwright/test'
import { addressHolds, click, find, openSlides, placeOf, press, says, settled } from '../../engines/deck'
import { complaintsOf, test } from '../../engines/engine-test'
import { until } from '../../engines/screen'

const GROWTH = 'exponential-growth'

test('a piece is in hand: by mouse, by keys, on the picture, by its buttons, by a link', async ({ screen, deck }) => {
  test.slow()
  await openSlides(screen, `${deck}#/exponential`)

  await test.step('the guess is dragged, and there was none before', async () => {
    const grip = await until(screen, () => {
      const grip = document.querySelector('[data-piece] .grip')?.getBoundingClientRect()
      return grip && grip.width > 0 && document.querySelector('[data-piece] .handle') === null && { x: grip.x + 30, y: grip.y + grip.height / 2 }
    }, undefined)
    await screen.drag([grip, { x: grip.x, y: grip.y + 30 }, { x: grip.x, y: grip.y + 60 }])
    await addressHolds(screen, 'guess=')
  })

  await test.step('a click goes on and keeps the guess, and back again', async () => {
    await press(screen, 'PageDown')
    await says(screen, GROWTH, '完成 1/16（6.25%）。猜的是')
    await press(screen, 'PageDown')
    await press(screen, 'PageUp')
    await says(screen, GROWTH, '猜的是')
    await press(screen, 'PageDown')
  })

  await test.step('the controls show while a hand reaches for them: a slider is moved by the mouse, and by keys', async () => {
    const slider = { piece: GROWTH, kind: 'slider', name: '多久翻一番' } as const
    const { left, width, middle } = await find(screen, slider)
    await screen.drag([middle, { x: left + width * 0.5, y: middle.y }])
    await addressHolds(screen, 'doubling=')
    const { text } = await find(screen, slider)
    await screen.evaluate(name => document.querySelectorAll<HTMLInputElement>('#slideshow [data-piece] input[type=range]').forEach(input => input.labels![0]!.textContent === name && input.getClientRects().length > 0 && input.focus()), slider.name)
    await until(screen, () => getComputedStyle(document.activeElement!.closest('.hand')!).opacity === '1', undefined)
    await screen.press('ArrowRight')
    await until(screen, before => document.activeElement!.getAttribute('aria-valuetext') !== before, text)
    await screen.press('Escape')
  })

  await test.step('what is under another control: a switch, the table, the link; and back to the story', async () => {
    const more = { piece: GROWTH, kind: 'button', name: '更多' } as const
    await click(screen, more)
    await click(screen, { piece: GROWTH, kind: 'choice', name: '对数' })
    await addressHolds(screen, 'scale=log')
    await click(screen, { piece: GROWTH, kind: 'button', name: '数据表' })
    await until(screen, () => document.querySelector('[data-piece] table') !== null, undefined)
    await click(screen, { piece: GROWTH, kind: 'button', name: '还原' })
    await addressHolds(screen, 'scale=log', false)
    await click(screen, more)
    await click(screen, { piece: GROWTH, kind: 'button', name: '复制链接' })
    await says(screen, GROWTH, '已复制')
  })

  await test.step('a toggle, and a link that names a state', async () => {
    await openSlides(screen, `${deck}#/race?clicks=6&leaders=2&reward=0.3`)
    await click(screen, { piece: 'race-comparison', kind: 'choice', name: '可解释性' })
    await addressHolds(screen, 'interpretability=off')
    await openSlides(screen, `${deck}#/exponential?clicks=3&doubling=12&lookback=36&scale=log`)
    await says(screen, GROWTH, '每 12 个月翻一番：爆发前 36 个月完成 1/8')
  })
  expect(await complaintsOf(screen)).toEqual([])
})

test('two windows follow each other, and what a hand does in one shows in the other', async ({ newScreen, deck }) => {
  const audience = await newScreen()
  await openSlides(audience, `${deck}#/7`)
  const presenter = await newScreen()
  await presenter.open(`${deck}#/presenter/7`, { width: 1280, height: 720 })
  await until(presenter, () => document.querySelector('.slidev-note') !== null, undefined)
  // A press that comes before the keys do is lost.
  await settled(presenter, 7)

  await presenter.press('PageDown')
  await until(presenter, () => location.hash.includes('exponential'), undefined)
  await settled(audience, 8)
  await press(audience, 'PageDown')
  await until(presenter, () => location.hash.includes('clicks=1'), undefined)

  const slider = { piece: GROWTH, kind: 'slider', name: '往回看多久' } as const
  const { left, width, middle } = await find(audience, slider)
  await audience.drag([middle, { x: left + width * 0.8, y: middle.y }])
  const { text } = await find(audience, slider)
  await until(presenter, text => [...document.querySelectorAll('input[type=range]')].some(input => input.getAttribute('aria-valuetext') === text), text)
  expect((await placeOf(audience)).no).toBe(8)
  expect([...await complaintsOf(audience), ...await complaintsOf(presenter)]).toEqual([])
})
