import type { PictureFlags } from './flags'
import { readdir } from 'node:fs/promises'
import { extname, relative, resolve } from 'node:path'
import { findBrowser } from '../browser/find-browser'
import { UserError } from '../command-line/user-error'
import { runSlidev } from '../deck/slidev'
import { readDeck } from './deck'
import { assertWritable } from './output-file'
import { readRange } from './range'

/** How long Slidev may take to show a page, in milliseconds: its dev server first bundles what it has not seen before. */
const TIME_LIMIT = 180_000

/**
 * Exports with Slidev's own exporter, which draws every page as a bitmap.
 *
 * @param format `png` makes a folder of pictures, `pptx` a file
 * @param flags what to draw, and where to write it
 * @throws {UserError} when something asked for cannot be done, or the exporter fails
 */
export async function exportPictures(root: string, format: 'png' | 'pptx', flags: PictureFlags): Promise<void> {
  const slides = flags.range === undefined ? undefined : readRange(flags.range, (await readDeck(root)).length)
  await assertWritable(flags.output, format === 'png' ? 'folder' : 'file')
  if (format === 'png')
    await assertNothingElse(flags.output)
  const { executablePath } = await findBrowser()
  console.error('Drawing the slides…')
  await runSlidev(root, [
    'export',
    ...['--format', flags.editable ? 'pptx-editable' : format, '--output', resolve(flags.output), '--executable-path', executablePath, '--timeout', String(TIME_LIMIT)],
    ...slides ? ['--range', slides.join(',')] : [],
    ...flags.dark ? ['--dark'] : [],
  ], {}, 'The slides could not be drawn')
  console.log(relative('', flags.output))
}

/** Slidev empties the folder before it fills it. */
async function assertNothingElse(folder: string): Promise<void> {
  const others = (await readdir(folder).catch(() => [])).filter(name => extname(name) !== '.png')
  if (others.length > 0)
    throw new UserError(`${resolve(folder)} would be emptied and holds ${others[0]}: name a folder of pictures, or a new one, with --output.`)
}
