import type { BrowserContext } from '@playwright/test'

/**
 * Listens to every page of a browser's context for what its console complains about: errors and warnings, which breaches
 * of the Content-Security-Policy are among, requests that fail, and requests to any other origin than the first. (What a
 * worker asks for itself may fail: it does so to find out whether there is a network.)
 * @returns sentences, as they come
 */
export function listenForComplaints(context: BrowserContext, origin: string): string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`console: ${message.text()}`)
  })
  context.on('weberror', error => complaints.push(`page: ${error.error().message}`))
  context.on('requestfailed', request => request.serviceWorker() || complaints.push(`failed: ${request.url()}`))
  context.on('request', (request) => {
    if (request.url().startsWith('http') && new URL(request.url()).origin !== origin)
      complaints.push(`asked: ${request.url()}`)
  })
  return complaints
}
