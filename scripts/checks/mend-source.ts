import type { Problem } from './problem.ts'
import { parseSync } from '@slidev/parser'
import { parseDocument } from 'yaml'

const BOM = /^\uFEFF/
const LINE = /\r?\n/
const KEY = /^\s*["']?[\w-]+["']?\s*:(?:\s|$)/
const FIRST_LINE = /^[^\n]*?(?= at line |:?\n|$)/

/** Slidev reads the settings of the deck before anything here can mend them. */
const ENTRY = /[/\\]slides\.md$/

/** A file of slides, as Slidev's parser can read it. */
export interface MendedSource {
  text: string
  problems: Problem[]
}

/**
 * Makes of a file what Slidev's parser reads without a mistake, with the same lines: without the mark of byte order that
 * some editors put first, and without front matter that is none, which Slidev shows as text or fails at.
 *
 * @param source as it stands in the file
 * @param file its path, for the problems
 */
export function mendSource(source: string, file: string): MendedSource {
  const lines = source.replace(BOM, '').split(LINE)
  const problems: Problem[] = []
  // Each round mends the first that is wrong; what follows may then be cut into slides in another way.
  for (;;) {
    const wrong = findWrong(lines, file)
    if (!wrong)
      return { text: lines.join('\n'), problems }
    problems.push(wrong.problem)
    wrong.mend()
  }
}

function findWrong(lines: string[], file: string): { problem: Problem, mend: () => void } | undefined {
  for (const { start, contentStart, frontmatterRaw, frontmatterStyle } of parseSync(lines.join('\n'), file, { noParseYAML: true }).slides) {
    const isOpened = lines[start]!.startsWith('---') && lines[start]![3] !== '-' && contentStart > start
    const line = start + 1
    // A line of dashes with four of them parts slides and opens nothing.
    const open = (): void => void (lines[start] = start === 0 ? '' : '----')
    if (isOpened && frontmatterStyle !== 'frontmatter') {
      return {
        problem: warning(file, line, 'The front matter that begins here has no `---` at its end: close it, or leave a line empty after this `---`.'),
        mend: open,
      }
    }
    if (frontmatterRaw === undefined)
      continue
    const mistake = mistakeIn(frontmatterRaw)
    if (!mistake)
      continue
    if (isOpened && !KEY.test(lines[start + 1] ?? '')) {
      return {
        problem: warning(file, line, 'What follows this `---` is text, and would be read as front matter: leave a line empty after the `---`.'),
        mend: open,
      }
    }
    return {
      problem: start === 0 && ENTRY.test(file)
        ? { ...warning(file, line + mistake.line, `The settings of the deck are no YAML (${mistake.message}): mend them.`), severity: 'error' }
        : warning(file, line + mistake.line, `The front matter is no YAML (${mistake.message}), and the slide is shown without it: mend it.`),
      mend: () => {
        if (isOpened)
          open()
        lines.fill('', isOpened ? start + 1 : start, isOpened ? contentStart : fenceEnd(lines, start) + 1)
      },
    }
  }
  return undefined
}

/** Front matter may also stand in a block of code, ` ```yaml `. */
function fenceEnd(lines: string[], start: number): number {
  const begin = lines.findIndex((line, index) => index >= start && line.trimStart().startsWith('```'))
  return lines.findIndex((line, index) => index > begin && line.includes('```'))
}

/** What is wrong with front matter, and in which of its lines, from 1. */
function mistakeIn(yaml: string): { message: string, line: number } | undefined {
  const document = parseDocument(yaml, { logLevel: 'silent' })
  const [error] = document.errors
  if (error)
    return { message: FIRST_LINE.exec(error.message)![0], line: error.linePos?.[0].line ?? 1 }
  try {
    const data: unknown = document.toJSON()
    if (data === null ? yaml.trim() === '' : typeof data === 'object' && !Array.isArray(data))
      return undefined
    return { message: 'it has no `key: value`', line: 1 }
  }
  catch (error) {
    // A word with a star before it is a reference in YAML.
    return { message: (error as Error).message.split('\n')[0]!, line: 1 }
  }
}

function warning(file: string, line: number, sentence: string): Problem {
  return { file, line, sentence, severity: 'warning' }
}
