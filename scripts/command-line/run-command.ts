import process from 'node:process'
import { describeError } from './describe-error'
import { assertNodeVersion } from './node-version'
import { isVerbose } from './verbose'

/**
 * Runs a command of this project. An error ends it with one sentence on stderr and exit code 1; `--verbose` or `DEBUG`
 * show where one that is a defect of ours arose.
 *
 * @param command the command's work; it imports what it needs itself, so that an old Node is told
 *   about before a module that it cannot load is
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  const fail = (error: unknown): void => {
    console.error(describeError(error, isVerbose()))
    process.exitCode = 1
  }
  // Thrown where nothing waits for it, such as in a stream's event.
  process.on('uncaughtException', (error) => {
    fail(error)
    process.exit()
  })
  try {
    assertNodeVersion(process.versions.node)
    await command()
  }
  catch (error) {
    fail(error)
  }
}
