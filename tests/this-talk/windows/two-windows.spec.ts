import { expect, test } from '@playwright/test'
import { open, openTwo, press } from '../../windows/windows'
import { openMore, piece, said, slider, use } from '../piece'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

test('what one window sets in a piece, the other shows, both ways; the next click gives it back in both', async ({ context }) => {
  const { audience, presenter } = await openTwo(context, '/exponential?clicks=2')
  await slider(presenter).fill('12')
  await expect(slider(audience)).toHaveAttribute('aria-valuetext', '12 个月')
  await expect(audience).toHaveURL(/doubling=12/)

  await slider(audience).fill('3')
  await expect(slider(presenter)).toHaveAttribute('aria-valuetext', '3 个月')
  await audience.bringToFront()
  await openMore(audience)
  await use(audience, piece(audience).getByText('对数', { exact: true }))
  await expect(said(presenter)).toContainText('纵轴是对数')

  await press(presenter, 'Escape', 'PageDown')
  for (const page of [presenter, audience]) {
    await expect(page).toHaveURL(/clicks=3$/)
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '6 个月')
  }
  await press(audience, 'PageUp')
  for (const page of [presenter, audience]) {
    await expect(page).toHaveURL(/clicks=2$/)
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '6 个月')
  }
})

for (const [path, name] of [['/ledger?clicks=4', '训练费是上代几倍'], ['/race?clicks=5', '带头选安全的']] as const) {
  test(`the same at ${path}`, async ({ context }) => {
    const { audience, presenter } = await openTwo(context, path)
    const own = slider(presenter, name)
    const before = await own.getAttribute('aria-valuetext')
    await own.focus()
    await press(presenter, 'ArrowRight')
    const text = await own.getAttribute('aria-valuetext')
    expect(text).not.toBe(before)
    await expect(slider(audience, name)).toHaveAttribute('aria-valuetext', text!)
  })
}

test('a stream of changes ends at its last value in both windows', async ({ context }) => {
  const { audience, presenter } = await openTwo(context, '/exponential?clicks=2')
  await audience.evaluate(() => {
    const folder = new URL('.', location.href).pathname
    const count = window as unknown as { received: number }
    count.received = 0
    new BroadcastChannel(`${folder} 竞相向上 - values`).onmessage = () => count.received++
  })
  await slider(presenter).evaluate(async (input: HTMLInputElement) => {
    for (let step = 0; step <= 120; step++) {
      input.value = String(1 + step * 0.1)
      input.dispatchEvent(new Event('input'))
      if (step % 10 === 0)
        await new Promise(requestAnimationFrame)
    }
  })
  await expect(slider(audience)).toHaveAttribute('aria-valuetext', '13 个月')
  await expect(slider(presenter)).toHaveAttribute('aria-valuetext', '13 个月')
  // Of what changes within a frame the first and the last are told at most, and nothing comes back.
  expect(await audience.evaluate(() => (window as unknown as { received: number }).received)).toBeLessThanOrEqual(26)
})

test('a window that is opened late catches up with slide, click and parameters, and moves nobody', async ({ context }) => {
  const presenter = await open(context, '/presenter/exponential?clicks=2')
  await slider(presenter).fill('12')
  await expect(presenter).toHaveURL(/doubling=12/)
  const audience = await open(context, '/1')
  await expect(audience).toHaveURL(/exponential\?clicks=2&doubling=12/)
  await expect(slider(audience)).toHaveAttribute('aria-valuetext', '12 个月')
  await expect(presenter).toHaveURL(/exponential\?clicks=2&doubling=12/)
})

test('a window that is opened late finds the click of a slide whose clicks are counted on it', async ({ context }) => {
  const audience = await open(context, '/4?clicks=2')
  const presenter = await open(context, '/presenter/1')
  await expect(presenter).toHaveURL(/presenter\/4\?clicks=2$/)
  await expect(audience).toHaveURL(/#\/4\?clicks=2$/)
})

test('two readers with two links each have their own', async ({ context }) => {
  const one = await open(context, '/exponential?clicks=2&doubling=12')
  const other = await open(context, '/exponential?clicks=2&doubling=3')
  await slider(one).fill('8')
  await expect(one).toHaveURL(/doubling=8/)
  await expect(slider(other)).toHaveAttribute('aria-valuetext', '3 个月')
})

test('a window that is set to send only goes its own way', async ({ context }) => {
  const { audience, presenter } = await openTwo(context, '/exponential?clicks=2')
  await press(presenter)
  await presenter.getByRole('button', { name: 'Change sync settings' }).first().click()
  await presenter.getByText('Send Only').click()
  await slider(audience).fill('12')
  await expect(audience).toHaveURL(/doubling=12/)
  await expect(slider(presenter)).toHaveAttribute('aria-valuetext', '6 个月')
  await slider(presenter).fill('3')
  await expect(slider(audience)).toHaveAttribute('aria-valuetext', '3 个月')
})
