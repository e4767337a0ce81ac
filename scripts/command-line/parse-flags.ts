import type { ParseArgsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import { UserError } from './user-error'
import { VERBOSE } from './verbose'

const SENTENCE_END = /\.\s/

/**
 * Reads a command line; `--verbose` is a flag of every command.
 *
 * @param args the command line after the script's name
 * @param options the flags, as `parseArgs` takes them
 * @param help says what flags there are, to end the sentence about a wrong one
 * @throws {UserError} for an unknown flag, or one without its value
 */
export function parseFlags<Options extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: Options, help: string) {
  try {
    return parseArgs({ args, options: { ...options, ...VERBOSE } }).values
  }
  catch (error) {
    const [sentence] = (error as Error).message.split(SENTENCE_END)
    throw new UserError(`${sentence}; ${help}.`)
  }
}
