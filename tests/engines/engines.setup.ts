import { test as setup } from '@playwright/test'
import { buildSingleFileIfChanged } from '../hosting/built-single-file'
import { bringEngine, ENGINES } from './find-engine'

// One after the other: two apt-gets don't get on.
setup('bring the engines', async () => {
  setup.setTimeout(900_000)
  for (const name of ENGINES)
    await bringEngine(name)
})

setup('build the single file', async () => {
  setup.setTimeout(300_000)
  await buildSingleFileIfChanged()
})
