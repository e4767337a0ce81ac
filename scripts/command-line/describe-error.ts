import { inspect, stripVTControlCharacters } from 'node:util'
import { UserError } from './user-error.ts'

const SENTENCE_END = /[.!?。]$/

/**
 * What a command says of an error that ends it.
 *
 * @param error what was thrown, of whatever kind
 * @param verbose whether to tell where in the code it arose
 * @returns a `UserError`'s own words, and one sentence of any other error
 */
export function describeError(error: unknown, verbose: boolean): string {
  if (error instanceof UserError)
    return error.message
  if (verbose)
    return inspect(error)
  // Playwright's own words name a locator, which nobody at a terminal has written.
  if (error instanceof Error && error.name === 'TimeoutError')
    return 'The browser did not answer in time: close other programs and run the command again, with --verbose to see more.'
  return `This was not expected: ${firstLine(error)} Run the command again with --verbose to see more.`
}

/** The first line of an error's message, without colours, as a sentence. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message || error.name : String(error)
  const line = stripVTControlCharacters(message).trim().split('\n', 1)[0]!.trim()
  return SENTENCE_END.test(line) ? line : `${line}.`
}
