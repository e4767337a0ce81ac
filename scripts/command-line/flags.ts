import type { ParseArgsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import { UserError } from './user-error'
import { VERBOSE } from './verbose'

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
  const { port, 'no-open': noOpen } = parse(args, { 'port': { type: 'string' }, 'no-open': { type: 'boolean' } }, 'the flags are --port <number>, --no-open and --verbose')
  return { port: port === undefined ? undefined : readPort(port), open: !noOpen }
}

/** What `build` and `build:single` can be told: whether to leave the speaker's notes out. */
export interface BuildFlags {
  withoutNotes: boolean
}

/**
 * Reads the flags of `build` and `build:single`.
 *
 * @param args the command line after the script's name
 * @throws {UserError} for an unknown flag
 */
export function readBuildFlags(args: string[]): BuildFlags {
  const { 'without-notes': withoutNotes } = parse(args, { 'without-notes': { type: 'boolean' } }, 'the flags are --without-notes and --verbose')
  return { withoutNotes: withoutNotes ?? false }
}

function parse<Options extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: Options, known: string) {
  try {
    return parseArgs({ args, options: { ...options, ...VERBOSE } }).values
  }
  catch (error) {
    const [sentence] = (error as Error).message.split(SENTENCE_END)
    throw new UserError(`${sentence}; ${known}.`)
  }
}

/**
 * Reads a port.
 *
 * @throws {UserError} when the text is none
 */
export function readPort(text: string): number {
  const port = Number(text)
  if (!DIGITS.test(text) || port < 1 || port > 65535)
    throw new UserError(`--port takes a number from 1 to 65535, not "${text}".`)
  return port
}
