import type { TemplateError } from './template-error.ts'
import { firstLine } from '../command-line/describe-error.ts'
import { findTemplateError } from './template-error.ts'

/** Slidev's name for the module of a slide: the file that it is written in, and its number. */
export const SLIDE = /^(.*)__slidev_(\d+)\.md$/

/** What made a build fail. */
export interface BuildError {
  /** One sentence. */
  message: string
  /** The file that has to be corrected, as far as known. */
  file: string | undefined
  /** From 1; for a slide unknown, because what is compiled is made of it. */
  line: number | undefined
  /** The number of the slide, from 1. */
  slide: number | undefined
  /** What stands where it fails, of a slide: first as much as possible of it, then less. */
  text: string[]
}

/** What Vite, Rolldown and their plugins throw. */
interface Thrown {
  message?: string
  id?: string
  loc?: { file?: string, line: number, column: number }
  errors?: Thrown[]
}

const NAME = /^(?:\w*Error: )+/
const PLUGIN = /^\[plugin [^\]]*\]\s*/
const QUERY = /\?.*$/
const MARKUP_END = /[>\n]|\}\}/

/**
 * Reads what makes a build fail out of what was thrown.
 *
 * @param thrown as a plugin's `buildEnd` gets it
 * @param codeOf the code of a slide's module, as its compiler gets it
 */
export function toBuildError(thrown: unknown, codeOf: (id: string) => string | undefined): BuildError {
  // Rolldown throws all that failed; the first is what a person can begin with.
  const error = (thrown as Thrown | undefined)?.errors?.[0] ?? thrown as Thrown
  const id = error.loc?.file ?? error.id
  const [, file, slide] = SLIDE.exec(id ?? '') ?? []
  // The compiler is asked once more: where it failed in the build, the slide stood in a layout, on other lines.
  const code = slide ? codeOf(id!) : undefined
  const mistake = code === undefined ? undefined : findTemplateError(code)
  return {
    message: firstLine((mistake?.message ?? error.message ?? String(error)).replace(PLUGIN, '').replace(NAME, '')),
    file: file ?? id?.replace(QUERY, ''),
    line: slide ? undefined : error.loc?.line,
    slide: slide ? Number(slide) : undefined,
    text: code !== undefined && mistake ? textAt(code, mistake) : [],
  }
}

function textAt(code: string, { offset }: TemplateError): string[] {
  const line = code.slice(code.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0]!
  const rest = code.slice(offset).split(MARKUP_END, 1)[0]!
  return [line, rest].map(part => part.trim()).filter(part => part !== '')
}

/** A slide in its file: lines from 0, the end not included. */
export interface SlideLines {
  start: number
  end: number
}

/**
 * Finds what a build complains of in the file that a person has written.
 *
 * @param lines those of the file
 * @param slide where the slide stands in it
 * @param texts what is looked for, the best first
 * @returns a line from 1: that of the text, or the slide's first one that is not empty
 */
export function findLine(lines: string[], slide: SlideLines, texts: string[]): number {
  const own = lines.slice(slide.start, slide.end)
  for (const text of texts) {
    const index = own.findIndex(line => line.includes(text))
    if (index >= 0)
      return slide.start + index + 1
  }
  const first = own.findIndex(line => line.trim() !== '')
  return slide.start + Math.max(first, 0) + 1
}
