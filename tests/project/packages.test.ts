import { readFile } from 'node:fs/promises'
import { satisfies } from 'semver'
import { expect, it } from 'vitest'

interface LockedPackage {
  version: string
  resolved?: string
  engines?: { node?: string }
}

/** The oldest Node of each line that the project supports. */
const NODES = ['20.19.0', '22.13.0', '24.0.0']

/**
 * They ask for Node 22 and do on 20 what is needed of them, as all other tests show: parts of Slidev, and
 * the command line of KaTeX, which nothing calls.
 */
const ASK_FOR_MORE = ['commander', 'postcss-nested', 'unplugin-vue-markdown', 'vite-plugin-static-copy']

const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> }
const packages = Object.entries(lock.packages)

it('installs only packages that run on every Node of the project', () => {
  const asking = packages
    .filter(([, { engines }]) => engines?.node && !NODES.every(node => satisfies(node, engines.node!)))
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
  // An update may take one off the list, and must not put another on it.
  expect([...new Set(asking)].filter(name => !ASK_FOR_MORE.includes(name))).toEqual([])
})

it('ties the lockfile to no registry', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
})

it('has one Playwright for the tests and for the export', () => {
  // An update may take one of the two a patch further: what drives a browser is the core that both ask for.
  const core = (path: string) => lock.packages[path]?.version.split('.').slice(0, 2)
  expect(core('node_modules/playwright-chromium')).toEqual(core('node_modules/@playwright/test'))
})
