import { expect, test } from '@playwright/test'
import { loadTalk } from '../deck/load-talk'
import { openDeck } from '../deck/walk'

const { title } = await loadTalk()

declare global {
  interface Window {
    breaches: string[]
    evaluated: string
  }
}

// That no slide breaches the policy shows in the console, which tests/deck/every-slide.spec.ts reads on its way.
test('the page runs nothing that is not its own, and asks no other host', async ({ page }) => {
  await openDeck(page)
  await page.evaluate(() => {
    window.breaches = []
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => window.breaches.push(effectiveDirective))

    const script = document.createElement('script')
    script.textContent = 'document.title = "breached"'
    document.head.append(script)
    const element = document.body.appendChild(document.createElement('div'))
    element.innerHTML = '<button onclick="document.title = \'breached\'"></button><img src="https://example.org/picture.png"><form action="https://example.org/"></form>'
    element.querySelector('button')!.click()
    element.querySelector('form')!.submit()
    void fetch('https://example.org/').catch(() => {})
    // Later, because what a test evaluates is itself free of the policy.
    setTimeout(() => {
      // eslint-disable-next-line no-new-func
      window.evaluated = new Function('return "evaluated"')()
    })
  })
  await expect.poll(() => page.evaluate(() => [...new Set(window.breaches)].sort()))
    .toEqual(['connect-src', 'form-action', 'img-src', 'script-src', 'script-src-attr', 'script-src-elem'])
  expect(await page.evaluate(() => window.evaluated)).toBeUndefined()
  expect(await page.evaluate(() => document.title)).toBe(title)
})
