import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { loadTalk } from '../deck/load-talk'
import { copyOf } from './deployment'
import { host } from './host'

const { talk } = await loadTalk()

const SCRIPTS = /^\/assets\/.*\.js$/

test('who opens the built page from a disk is told what to do, and reads the text', async ({ page }) => {
  await page.goto(pathToFileURL(resolve('dist/index.html')).href)
  await expect(page.getByRole('alert')).toContainText('不能双击打开')
  await expect(page.getByRole('heading', { name: talk[2]!.title })).toBeVisible()
  await expect(page.locator('#first-slide')).toBeHidden()
})

test('a browser below the floor is told so, loads nothing, and shows the text', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'CSSPropertyRule'))
  const asked: string[] = []
  page.on('request', request => void asked.push(new URL(request.url()).pathname))
  await page.goto(`/#/${talk.length}`)
  await expect(page.getByRole('alert')).toContainText('这个浏览器太旧')
  await expect(page.getByRole('heading', { name: talk[2]!.title })).toBeVisible()
  expect(asked.filter(path => SCRIPTS.test(path))).toEqual([])
})

for (const [name, spoil] of [
  ['do not come', (file: string) => rm(file)],
  ['come as something else', (file: string) => writeFile(file, '<!doctype html><title>Sign in</title>')],
] as const) {
  test(`where the deck's scripts ${name}, the page says so and shows the text`, async ({ page }) => {
    const folder = await copyOf('dist')
    const [script] = /assets\/start-[\w-]+\.js/.exec(await readFile(join(folder, 'index.html'), 'utf8'))!
    await spoil(join(folder, script))
    const { url, stop } = await host(folder)
    await page.goto(url)
    await expect(page.getByRole('alert')).toContainText('没有载入')
    await expect(page.getByRole('heading', { name: talk[2]!.title })).toBeVisible()
    stop()
    await rm(folder, { recursive: true })
  })
}
