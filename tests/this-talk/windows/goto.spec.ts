import { expect, test } from '@playwright/test'
import { open, press } from '../../windows/windows'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

test('g finds by number in any width, by title, chapter and the initials of their pinyin, waits for the input method, and says when there is nothing', async ({ context }) => {
  const page = await open(context, '/3')
  const input = page.locator('#slidev-goto-input')
  const dialog = page.locator('#slidev-goto-dialog')
  const compose = (key: string) => input.evaluate((element, key) => element.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, isComposing: true, bubbles: true })), key)

  for (const [wanted, path] of [['１２', /#\/12$/], ['账本', /#\/act-ledger$/], ['zb', /#\/act-ledger$/], ['jxxs', /#\/1$/]] as const) {
    await press(page, 'g')
    await expect(input).toBeFocused()
    await input.fill(wanted)
    await expect(dialog.getByRole('button').first()).toBeVisible()
    await compose('Enter')
    await compose('Escape')
    await expect(input).toHaveValue(wanted)
    await expect(input).toBeFocused()
    await press(page, 'Enter')
    await expect(page).toHaveURL(path)
  }

  await press(page, 'g')
  await expect(input).toBeFocused()
  await input.fill('查无此页')
  await press(page, 'Enter')
  await expect(page.locator('.share-toast')).toContainText('没有找到「查无此页」')
  await expect(input).toHaveValue('查无此页')
  await press(page, 'Escape')
  await expect(input).toBeDisabled()
})
