import { join } from 'node:path'
import { FILE_NAME } from '../../talk.config'
import { readPort } from '../command-line/flags'
import { parseFlags } from '../command-line/parse-flags'
import { UserError } from '../command-line/user-error'

/** Ends the sentence about a flag that is wrong. */
const HELP = '--help lists the flags'

/** Where exports go unless told otherwise; git ignores the folder. */
const FOLDER = 'exports'

/** What a page of the PDF is: a slide at its last step, a stage of a piece as well, or a sheet with notes. */
export type ExportMode = 'slides' | 'steps' | 'handout'

/** What `export:pdf` can be told. */
export interface PdfFlags {
  mode: ExportMode
  dark: boolean
  /** As written; undefined for all slides. */
  range: string | undefined
  /** The file to write. */
  output: string
  /** The port to serve the deck on while it is printed; undefined when any free one will do. */
  port: number | undefined
}

export const PDF_HELP = `Exports the deck as a PDF.

  npm run export:pdf                        the slides, one page each at its last step
  npm run export:pdf -- --steps             a page for each stage of the three pieces
  npm run export:pdf -- --handout           A4 with each slide's picture, notes and data table

  --dark           the dark colours
  --range 1,6-8    only these slides
  --output FILE    the file to write, instead of one in ${FOLDER}/
  --port NUMBER    the port to serve the deck on while it is printed
  --verbose        all that is to be seen
  --help           this text`

/**
 * Reads the flags of `export:pdf`.
 *
 * @param args the command line after the script's name
 * @returns undefined when help is asked for
 * @throws {UserError} for an unknown flag, one without its value, or two that exclude each other
 */
export function readPdfFlags(args: string[]): PdfFlags | undefined {
  const { help, steps = false, handout = false, dark = false, range, output, port } = parseFlags(args, {
    steps: { type: 'boolean' },
    handout: { type: 'boolean' },
    dark: { type: 'boolean' },
    range: { type: 'string' },
    output: { type: 'string' },
    port: { type: 'string' },
    help: { type: 'boolean' },
  }, HELP)
  if (help)
    return undefined
  if (steps && handout)
    throw new UserError('--steps and --handout are two different documents: export one after the other.')
  if (dark && handout)
    throw new UserError('--handout is for paper and has no dark colours: leave out --dark.')
  if (output === '')
    throw new UserError('--output takes the name of a file.')
  const mode = steps ? 'steps' : handout ? 'handout' : 'slides'
  return {
    mode,
    dark,
    range,
    output: output ?? defaultOutput('pdf', [mode === 'slides' ? '' : mode, dark ? 'dark' : '', range === undefined ? '' : 'excerpt']),
    port: port === undefined ? undefined : readPort(port),
  }
}

/** What `export:png` and `export:pptx` can be told. */
export interface PictureFlags {
  dark: boolean
  range: string | undefined
  output: string
  /** Whether a PPTX is of shapes and texts that can be changed there, instead of pictures. */
  editable: boolean
}

export function pictureHelp(format: 'png' | 'pptx'): string {
  return `Exports the deck with Slidev's own exporter as ${format === 'png' ? 'one PNG a slide, at its last step' : 'a PPTX of pictures, one a click, with notes'}.
${format === 'pptx'
  ? `
  --editable       of shapes and texts that can be changed, instead of pictures`
  : ''}
  --dark           the dark colours
  --range 1,6-8    only these slides
  --output ${format === 'png' ? 'FOLDER  ' : 'FILE    '}what to write, instead of ${defaultOutput(format, [])}
  --verbose        all that is to be seen
  --help           this text`
}

/**
 * Reads the flags of `export:png` and `export:pptx`.
 *
 * @param args the command line after the script's name
 * @param format what is exported
 * @returns undefined when help is asked for
 * @throws {UserError} for an unknown flag, or one without its value
 */
export function readPictureFlags(args: string[], format: 'png' | 'pptx'): PictureFlags | undefined {
  const { help, dark = false, range, output, ...others } = parseFlags(args, {
    ...format === 'pptx' && { editable: { type: 'boolean' } },
    dark: { type: 'boolean' },
    range: { type: 'string' },
    output: { type: 'string' },
    help: { type: 'boolean' },
  }, HELP)
  if (help)
    return undefined
  if (output === '')
    throw new UserError('--output takes a name.')
  const editable = 'editable' in others && others.editable === true
  return { dark, range, editable, output: output ?? defaultOutput(format, [editable ? 'editable' : '', dark ? 'dark' : '', range === undefined ? '' : 'excerpt']) }
}

function defaultOutput(format: 'pdf' | 'png' | 'pptx', kinds: string[]): string {
  const name = [FILE_NAME, ...kinds.filter(Boolean)].join('-')
  return join(FOLDER, format === 'png' ? `${name}-png` : `${name}.${format}`)
}
