/** One operator of a content stream, with what stands before it. */
export interface Operation {
  /** As PDF names it: `Tj`, `BDC`, `f*`; `BI` for a whole inline image. */
  operator: string
  /** As written: numbers, names, strings, arrays and dictionaries, each whole. */
  operands: string[]
  /** Where its first operand begins in the stream. */
  from: number
  /** Where the next one can begin. */
  to: number
}

const SPACES = /(?:[\0\t\n\f\r ]|%[^\r\n]*)+/y
const WORD = /\/?[^\0\t\n\f\r ()<>[\]{}/%]*/y
const HEXADECIMAL = /<[^>]*>/y
const PART_OF_STRING = /\\[\s\S]|[()]/g
const END_OF_IMAGE = /[\0\t\n\f\r ]EI(?![^\0\t\n\f\r ])/g
const OPERAND = /^(?:[-+.\d(<[/]|(?:true|false|null)$)/

/**
 * Reads the operators of a content stream, in order.
 *
 * @param content the stream, a byte a character
 */
export function readOperations(content: string): Operation[] {
  const operations: Operation[] = []
  let at = 0
  let from = -1
  let operands: string[] = []

  while (true) {
    at = endOf(SPACES, content, at)
    if (at >= content.length)
      return operations
    if (from < 0)
      from = at
    const begin = at
    at = skipObject(content, at)
    const token = content.slice(begin, at)
    if (OPERAND.test(token)) {
      operands.push(token)
      continue
    }
    // The image's bytes could look like operators.
    if (token === 'BI') {
      END_OF_IMAGE.lastIndex = content.indexOf('ID', at) + 2
      END_OF_IMAGE.exec(content)
      at = END_OF_IMAGE.lastIndex || content.length
    }
    operations.push({ operator: token, operands, from, to: at })
    operands = []
    from = -1
  }
}

/** Where the object or the operator that begins here ends. */
function skipObject(content: string, at: number): number {
  if (content[at] === '(')
    return skipString(content, at)
  if (content[at] === '[')
    return skipUntil(content, at + 1, ']')
  if (content.startsWith('<<', at))
    return skipUntil(content, at + 2, '>>')
  if (content[at] === '<')
    return Math.max(endOf(HEXADECIMAL, content, at), at + 1)
  return Math.max(endOf(WORD, content, at), at + 1)
}

function skipUntil(content: string, at: number, end: string): number {
  at = endOf(SPACES, content, at)
  while (at < content.length && !content.startsWith(end, at))
    at = endOf(SPACES, content, skipObject(content, at))
  return at + end.length
}

function skipString(content: string, at: number): number {
  PART_OF_STRING.lastIndex = at
  let depth = 0
  for (let match = PART_OF_STRING.exec(content); match; match = PART_OF_STRING.exec(content)) {
    depth += match[0] === '(' ? 1 : match[0] === ')' ? -1 : 0
    if (depth === 0)
      return PART_OF_STRING.lastIndex
  }
  return content.length
}

function endOf(pattern: RegExp, content: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(content) ? pattern.lastIndex : at
}
