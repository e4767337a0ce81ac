import process from 'node:process'
import { assertNodeVersion } from './node-version'
import { UserError } from './user-error'

/**
 * Runs a command of this project. A `UserError` ends it with its sentence on stderr and exit code 1;
 * anything else is a defect of ours and keeps its stack trace.
 *
 * @param command the command's work; it imports what it needs itself, so that an old Node is told
 *   about before a module that it cannot load is
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    assertNodeVersion(process.versions.node)
    await command()
  }
  catch (error) {
    if (!(error instanceof UserError))
      throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
