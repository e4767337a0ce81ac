import { parseArgs } from 'node:util'
import { UserError } from './user-error'

const SENTENCE_END = /\.\s/
const DIGITS = /^\d+$/

/** What `start` and `preview` can be told. */
export interface ServeFlags {
  /** The port asked for, 1 to 65535; undefined when any free one will do. */
  port: number | undefined
  /** Whether to open the browser. */
  open: boolean
}

/**
 * Reads the flags of `start` and `preview`.
 *
 * @param args the command line after the script's name
 * @throws {UserError} for an unknown flag, or a port that is none
 */
export function readServeFlags(args: string[]): ServeFlags {
  const { port, 'no-open': noOpen } = parse(args)
  return { port: port === undefined ? undefined : readPort(port), open: !noOpen }
}

function parse(args: string[]): { 'port'?: string, 'no-open'?: boolean } {
  try {
    return parseArgs({ args, options: { 'port': { type: 'string' }, 'no-open': { type: 'boolean' } } }).values
  }
  catch (error) {
    const [sentence] = (error as Error).message.split(SENTENCE_END)
    throw new UserError(`${sentence}; the flags are --port <number> and --no-open.`)
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (!DIGITS.test(text) || port < 1 || port > 65535)
    throw new UserError(`--port takes a number from 1 to 65535, not "${text}".`)
  return port
}
