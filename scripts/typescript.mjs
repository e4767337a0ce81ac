// What npm's scripts begin with, so that Node understands TypeScript. tsx (4.23) takes what stands behind a `?` in the path of
// the project for a query, and finds no file: that is said here, in plain JavaScript. Can go when tsx encodes it.
import process from 'node:process'
import { fileURLToPath } from 'node:url'

if (import.meta.url.includes('%3F')) {
  console.error(`Nothing can be run in ${fileURLToPath(new URL('..', import.meta.url))}, because the path has a ?: rename that folder.`)
  process.exit(1)
}
await import('tsx')
