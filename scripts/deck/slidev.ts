import type { BuildError } from './build-error'
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { load } from '@slidev/parser/fs'
import { x } from 'tinyexec'
import { firstLine } from '../command-line/describe-error'
import { UserError } from '../command-line/user-error'
import { isVerbose } from '../command-line/verbose'
import { findLine } from './build-error'
import { assertProjectPath } from './project-path'

/** Slidev's own command line. */
export const SLIDEV = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))

/** What the line begins with in which a program of Node's says why it ends. */
const ERROR = /^(?:\w*Error|✗|✘|\[Slidev\]).*/

const TIMEOUT = /Timeout \d+ms exceeded/

/**
 * Runs Slidev's own command line. Its warnings are shown when it has ended; all that it prints, only to who asks for it.
 *
 * @param args as on the command line
 * @param env environment variables to run it with, beside those that there are
 * @param failed begins the sentence when it fails, such as `The deck could not be built`
 * @throws {UserError} when it cannot run in such a folder, or fails: the file, the line and what is wrong, as far as Slidev tells
 */
export async function runSlidev(root: string, args: string[], env: NodeJS.ProcessEnv, failed: string): Promise<void> {
  assertProjectPath(root)
  const verbose = isVerbose()
  const slidev = x(process.execPath, [SLIDEV, ...args], { nodeOptions: {
    cwd: root,
    stdio: verbose ? ['inherit', 'inherit', 'inherit', 'ipc'] : ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, ...env },
  } })
  let error: BuildError | undefined
  slidev.process!.on('message', message => error ??= message as BuildError)
  let said = ''
  const decoder = new TextDecoder()
  slidev.process!.stderr?.on('data', (data: Uint8Array) => said += decoder.decode(data, { stream: true }))
  const { exitCode } = await slidev
  if (exitCode !== 0)
    throw new UserError(`${failed}: ${error ? await describe(root, error) : reasonIn(said)}`)
  if (said.trim())
    console.error(said.trimEnd())
}

/** The file and the line of an error, and what it says. */
async function describe(root: string, { file, line, slide, text, message }: BuildError): Promise<string> {
  if (!file)
    return message
  const at = slide ? await lineOfSlide(root, slide, text) : line
  const path = relative(root, file)
  return `${path.startsWith('..') ? file : path}${at ? `:${at}` : ''}${slide ? ` (slide ${slide})` : ''}: ${message}`
}

async function lineOfSlide(root: string, slide: number, texts: string[]): Promise<number | undefined> {
  const { slides } = await load({ userRoot: root, roots: [root] }, 'slides.md')
  const source = slides[slide - 1]?.source
  if (!source)
    return undefined
  const lines = (await readFile(source.filepath, 'utf8')).split('\n')
  return findLine(lines, { start: source.contentStart, end: source.end }, texts)
}

/** What Slidev says last, when it ends before there is a bundle. */
function reasonIn(said: string): string {
  const lines = stripVTControlCharacters(said).split('\n').map(line => line.trim()).filter(line => line !== '')
  // Playwright's words for what Slidev waits for while it draws.
  if (lines.some(line => TIMEOUT.test(line)))
    return 'it took too long; close other programs and run the command again, with --verbose to see more.'
  return firstLine(lines.find(line => ERROR.test(line)) ?? lines.at(-1) ?? 'it says nothing; run the command again with --verbose to see more')
}
