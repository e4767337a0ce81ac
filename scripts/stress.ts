import process from 'node:process'
import { parseArgs } from 'node:util'
import { runCommand } from './command-line/run-command'

/** Each breaks something at random, seeded, and says in sentences what the deck did not bear. */
interface Part {
  name: string
  run: (root: string, seed: number) => Promise<string[]>
}

const PARTS: Part[] = [
  { name: '300 random edits of the talk', run: async (root, seed) => (await import('./stress/random-edits')).checkRandomEdits(root, 300, seed) },
]

// `npm run stress`: does at random what nobody thought of; `-- --seed 7` does it otherwise.
await runCommand(async () => {
  const { UserError } = await import('./command-line/user-error')
  const { values: { seed } } = parseArgs({ options: { seed: { type: 'string', default: '1' } } })
  let failed = 0
  for (const { name, run } of PARTS) {
    const failures = await run(process.cwd(), Number(seed))
    failed += failures.length
    console.log(`${name}: ${failures.length === 0 ? 'all borne' : failures.map(failure => `\n  ${failure}`).join('')}`)
  }
  if (failed > 0)
    throw new UserError(`The deck did not bear ${failed} of what was done to it.`)
})
