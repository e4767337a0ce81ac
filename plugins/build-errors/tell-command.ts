import type { BuildError } from '../../scripts/deck/build-error.ts'
import process from 'node:process'

/**
 * Lets a build tell the command that has started it what fails it. It ends with that command, also where that was killed:
 * what it still wrote would be in the next one's way. Does nothing where Slidev was started by hand.
 *
 * @returns what tells
 */
export function connectToCommand(): (error: BuildError) => void {
  process.once('disconnect', () => process.exit(1))
  // To listen is no reason to stay.
  process.channel?.unref()
  return error => void process.send?.(error)
}
