import process from 'node:process'

/** The flag of every command that shows all there is to see. */
export const VERBOSE = { verbose: { type: 'boolean' } } as const

/**
 * Whether the one at the terminal asked to see everything: what other programs print, and where in the code an error arose.
 *
 * @param args the command line after the script's name
 * @param env the environment variables; any value of `DEBUG` asks too
 */
export function isVerbose(args = process.argv.slice(2), env = process.env): boolean {
  return args.includes('--verbose') || Boolean(env.DEBUG)
}
