import type { BuildOptions, BuildParameters } from './build-options'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeBuildParameters } from './build-options'

/**
 * Runs Slidev's own build.
 *
 * @param out where the deck goes
 * @param parameters what to build
 * @param env environment variables to build with, beside those that there are
 * @throws {UserError} when the build fails
 */
export async function runSlidevBuild(root: string, out: string, parameters: BuildOptions & Partial<BuildParameters>, env: NodeJS.ProcessEnv = {}): Promise<void> {
  // A relative base: the same build is presented from localhost and hosted under any path.
  const args = ['build', '--base', './', '--out', out, ...parameters.withNotes ? [] : ['--without-notes']]
  // Most commands find that nothing has changed.
  const { runSlidev } = await import('./slidev')
  await runSlidev(root, args, { ...env, ...writeBuildParameters(parameters) }, 'The deck could not be built')
  // Slidev writes both for hosts that it expects to answer every path with the deck, which hash routes don't need. The
  // first would show the deck blank at a deeper path, because its addresses are relative; the second is not valid with them.
  await Promise.all(['404.html', '_redirects'].map(file => rm(join(out, file), { force: true })))
}
