import process from 'node:process'
import { runCommand } from './command-line/run-command'
import { UserError } from './command-line/user-error'

/** The same examples at every run, so that what fails can be looked at. */
const SEED = 20250804

/** How many sentences a part may say; the count tells the rest. */
const SHOWN = 20

// `npm run stress`: tries on the deck what nobody would, as often as the README says. `npm run stress -- NAME…` tries some
// parts alone.
await runCommand(async () => {
  const { createRandom } = await import('./stress/random')
  const { parts } = await import('./stress/parts')

  const names = process.argv.slice(2)
  const unknown = names.find(name => !Object.hasOwn(parts, name))
  if (unknown !== undefined)
    throw new UserError(`There is no part named "${unknown}" to try; the names are ${Object.keys(parts).join(', ')}.`)

  for (const name of names.length ? names : Object.keys(parts)) {
    const { count, what, run } = parts[name]!
    const start = Date.now()
    const problems = await run(count, createRandom(SEED))
    console.log(`${count.toLocaleString('en')} ${what}: ${problems.length} problem${problems.length === 1 ? '' : 's'}, ${Math.round((Date.now() - start) / 1000)} s`)
    problems.slice(0, SHOWN).forEach(problem => console.log(`  ${problem}`))
    if (problems.length > 0)
      process.exitCode = 1
  }
})
