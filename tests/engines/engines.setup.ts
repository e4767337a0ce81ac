import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { test as setup } from '@playwright/test'
import { buildSingleFile } from '../../scripts/deck/single-file-build'
import { bringEngine, ENGINES } from './find-engine'
import { SINGLE_FILE } from './single-file'

// One after the other: two apt-gets don't get on.
setup('bring the engines', async () => {
  setup.setTimeout(900_000)
  for (const name of ENGINES)
    await bringEngine(name)
})

setup('build the single file', async () => {
  setup.setTimeout(300_000)
  await mkdir(dirname(SINGLE_FILE), { recursive: true })
  await buildSingleFile(process.cwd(), { withNotes: true }, SINGLE_FILE)
})
