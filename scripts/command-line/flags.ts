import type { BuildOptions } from '../deck/build-options'
import { parseFlags } from './parse-flags'
import { UserError } from './user-error'

const DIGITS = /^\d+$/

/** What `preview` can be told. */
export interface ServeFlags {
  /** The port asked for, 1 to 65535; undefined when any free one will do. */
  port: number | undefined
  /** Whether to open the browser. */
  open: boolean
}

/** What `start` can be told. */
export interface StartFlags extends ServeFlags {
  /** Whether the phones in the hall's network take part. */
  room: boolean
}

const SERVE_OPTIONS = { 'port': { type: 'string' }, 'no-open': { type: 'boolean' } } as const

/**
 * Reads the flags of `start`.
 *
 * @param args the command line after the script's name
 * @throws {UserError} for an unknown flag, or a port that is none
 */
export function readStartFlags(args: string[]): StartFlags {
  const { port, 'no-open': noOpen, room } = parseFlags(args, { ...SERVE_OPTIONS, room: { type: 'boolean' } }, 'the flags are --room, --port <number>, --no-open and --verbose')
  return { port: port === undefined ? undefined : readPort(port), open: !noOpen, room: Boolean(room) }
}

/**
 * Reads the flags of `preview`.
 *
 * @param args the command line after the script's name
 * @throws {UserError} for an unknown flag, or a port that is none
 */
export function readServeFlags(args: string[]): ServeFlags {
  const { port, 'no-open': noOpen } = parseFlags(args, SERVE_OPTIONS, 'the flags are --port <number>, --no-open and --verbose')
  return { port: port === undefined ? undefined : readPort(port), open: !noOpen }
}

/**
 * Reads the flags of `build` and `build:single`.
 *
 * @param args the command line after the script's name
 * @throws {UserError} for an unknown flag
 */
export function readBuildFlags(args: string[]): BuildOptions {
  const { 'without-notes': withoutNotes } = parseFlags(args, { 'without-notes': { type: 'boolean' } }, 'the flags are --without-notes and --verbose')
  return { withNotes: !withoutNotes }
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
