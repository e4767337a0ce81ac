import type { Operation } from './operations'
import { readOperations } from './operations'

const BEGINS_PATH = new Set(['m', 're'])
const ENDS_PATH = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'n'])
const SHOWS_TEXT = new Set(['Tj', 'TJ', '\'', '"'])
const PAINTS_ALONE = new Set(['Do', 'sh', 'BI'])
const MCID = /\/MCID\s+(\d+)/

/** The number of a marked sequence that an operator begins; undefined for one without. */
export function mcidOf({ operator, operands }: Operation): number | undefined {
  const match = operator === 'BDC' ? MCID.exec(operands[1] ?? '') : undefined
  return match ? Number(match[1]) : undefined
}

/** What the operators paint at once, and what has to stay in one marked sequence: paths, texts, pictures. */
interface Painting {
  /** Indices of its first and its last operator. */
  first: number
  last: number
}

/**
 * Whatever is painted in a content stream outside of any marked sequence.
 *
 * @param operations the whole stream's
 */
export function findUnmarked(operations: Operation[]): Painting[] {
  const found: Painting[] = []
  let depth = 0
  let path: number | undefined
  let text: number | undefined
  operations.forEach(({ operator }, index) => {
    if (operator === 'BDC' || operator === 'BMC')
      depth++
    else if (operator === 'EMC')
      depth--
    else if (operator === 'BT')
      text = index
    else if (operator === 'ET')
      text = undefined
    else if (BEGINS_PATH.has(operator))
      path ??= index

    if (depth > 0) {
      // A text with a marked sequence in it can be in none.
      text = operator === 'BDC' || operator === 'BMC' ? undefined : text
    }
    else if (ENDS_PATH.has(operator) && operator !== 'n') {
      found.push({ first: path ?? index, last: index })
    }
    else if (PAINTS_ALONE.has(operator)) {
      found.push({ first: index, last: index })
    }
    else if (SHOWS_TEXT.has(operator)) {
      found.push(wholeText(operations, text, index))
    }
    if (ENDS_PATH.has(operator))
      path = undefined
  })
  return found.filter(({ first }, index) => first !== found[index - 1]?.first)
}

/** The whole text object around an operator, if it has no marked sequences: those may not reach across its bounds. */
function wholeText(operations: Operation[], begin: number | undefined, index: number): Painting {
  let end = index + 1
  while (end < operations.length && !['ET', 'BDC', 'BMC'].includes(operations[end]!.operator))
    end++
  return begin !== undefined && operations[end]?.operator === 'ET' ? { first: begin, last: end } : { first: index, last: index }
}

/**
 * Marks as an artifact, which readers leave out, whatever is painted outside of any marked sequence.
 *
 * @param content a content stream, a byte a character
 * @param isArtifact whether a marked sequence, by its number, is none either: its mark gives way
 */
export function markArtifacts(content: string, isArtifact: (mcid: number) => boolean): string {
  const operations = readOperations(content)
  const unmarked = findUnmarked(operations)
  const before = new Map(unmarked.map(({ first }) => [first, '/Artifact BMC\n']))
  const after = new Set(unmarked.map(({ last }) => last))
  let written = ''
  let at = 0
  operations.forEach((operation, index) => {
    const mcid = mcidOf(operation)
    written += content.slice(at, operation.from) + (before.get(index) ?? '')
    written += mcid !== undefined && isArtifact(mcid) ? '/Artifact BMC' : content.slice(operation.from, operation.to)
    written += after.has(index) ? '\nEMC' : ''
    at = operation.to
  })
  return written + content.slice(at)
}
