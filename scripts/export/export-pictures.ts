import type { PictureFlags } from './flags'
import { readdir, readFile, rm } from 'node:fs/promises'
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
 * How long the exporter of shapes waits before it looks, in milliseconds: Slidev 52.20 does not wait until the slides stand,
 * and writes a file without any. Can go when it does.
 */
const PATIENCE = 20_000

/** A slide's part in the list of a PPTX's files. */
const SLIDE = /ppt\/slides\/slide\d+\.xml/g

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
    ...flags.editable ? ['--wait', String(PATIENCE)] : [],
  ], {}, 'The slides could not be drawn')
  if (flags.editable)
    await assertWhole(flags.output, slides?.length ?? (await readDeck(root)).length)
  console.log(relative('', flags.output))
}

/** An exporter that did not wait long enough leaves slides out, and says nothing. */
async function assertWhole(file: string, expected: number): Promise<void> {
  const names = (await readFile(file, 'latin1')).matchAll(SLIDE)
  const count = new Set(Array.from(names, ([name]) => name)).size
  if (count >= expected)
    return
  await rm(file)
  throw new UserError(`The PPTX has ${count} slides, not ${expected}, and was not kept: close other programs and run the command again.`)
}

/** Slidev empties the folder before it fills it. */
async function assertNothingElse(folder: string): Promise<void> {
  const others = (await readdir(folder).catch(() => [])).filter(name => extname(name) !== '.png')
  if (others.length > 0)
    throw new UserError(`${resolve(folder)} would be emptied and holds ${others[0]}: name a folder of pictures, or a new one, with --output.`)
}
