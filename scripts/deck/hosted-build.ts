import type { Build } from './build'
import type { BuildOptions } from './build-options'
import { join } from 'node:path'
import { FILE_NAME } from '../../talk.config'
import { findBrowser } from '../browser/find-browser'
import { exportPdf } from '../export/export-pdf'
import { readFiles } from './files'
import { runSlidevBuild } from './slidev-build'

/** The PDF, in the folder of a hosted deck. */
export const PDF = `${FILE_NAME}.pdf`

/** All that the hosted deck has. */
export const HOSTED_BUILD: Build = { purpose: 'hosted', fill: buildForHost }

/**
 * Builds the deck for a host: with its first slides in the page, and as a PDF to be taken along. Both need a browser; where
 * none can be brought, the build says so and goes without.
 *
 * @param out where the deck goes
 * @param options what to leave out
 * @param env environment variables to build with, beside those that there are
 * @throws {UserError} when the build fails, or the PDF is not what it has to be
 */
export async function buildForHost(root: string, out: string, options: BuildOptions, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const browser = await findBrowser().catch((error: Error) => {
    console.warn(`${error.message} The deck is built without its PDF, and its first slide shows a little later.`)
  })
  if (!browser)
    return runSlidevBuild(root, out, options, env)
  await runSlidevBuild(root, out, { ...options, pdf: PDF, browser: browser.executablePath }, env)
  await exportPdf(root, { mode: 'slides', dark: false, range: undefined, output: join(out, PDF), port: undefined }, await readFiles(out))
}
