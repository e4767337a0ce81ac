import { expect, test } from '@playwright/test'

test.use({ viewport: { width: 1280, height: 720 } })

test('the presenter sees the plan of the slide, and whether the talk is ahead of it or behind', async ({ page }) => {
  await page.clock.install({ time: '2026-01-01T19:00:00' })
  await page.goto('/#/presenter/2')
  const plan = page.getByLabel('时间计划')
  await expect(plan).toContainText('本页 0:40')
  await expect(plan).toContainText('应始于 0:40')
  await expect(plan).toContainText('未计时')

  await page.clock.pauseAt('2026-01-01T19:10:00')
  await plan.getByRole('button', { name: '开始' }).click()
  await expect(plan).toContainText('快 0:40')
  await page.clock.fastForward('01:00')
  await expect(plan).toContainText('准时')
  await page.clock.fastForward('01:00')
  await expect(plan).toContainText('慢 0:40')
})
