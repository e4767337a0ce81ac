import type { PDFDocument } from 'pdf-lib'
import type { PageContent } from '../content/marked-content'
import { findUnmarked, mcidOf } from '../content/artifacts'
import { readPageContent } from '../content/marked-content'

/** Characters that look like others, and that nobody types when searching: radicals, and those kept for old encodings. */
const LOOK_ALIKES = /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u
const UNUSABLE = /[\0\uFEFF\uFFFE]/
const MARKED = /^\/(\w+)/

/** Says which rules about what is drawn a page breaks. */
export function checkContent({ operations, text, unmapped, missing }: PageContent): string[] {
  const problems: string[] = []
  const unmarked = findUnmarked(operations).length
  if (unmarked > 0)
    problems.push(`7.1-3: ${unmarked} paintings are neither tagged nor artifacts`)
  const open: ('artifact' | 'tagged' | 'other')[] = []
  for (const operation of operations) {
    if (operation.operator === 'EMC') {
      open.pop()
    }
    else if (operation.operator === 'BMC' || operation.operator === 'BDC') {
      const kind = MARKED.exec(operation.operands[0]!)?.[1] === 'Artifact' ? 'artifact' : mcidOf(operation) === undefined ? 'other' : 'tagged'
      if (kind === 'artifact' && open.includes('tagged'))
        problems.push('7.1-1: an artifact stands in tagged content')
      if (kind === 'tagged' && open.includes('artifact'))
        problems.push('7.1-2: tagged content stands in an artifact')
      open.push(kind)
    }
  }
  if (unmapped > 0)
    problems.push(`7.21.7-1: ${unmapped} characters have no text`)
  if (missing > 0)
    problems.push(`7.21.8-1: ${missing} characters have no glyph`)
  if (UNUSABLE.test(text))
    problems.push('7.21.7-2: a character stands for none that can be')
  const lookAlike = LOOK_ALIKES.exec(text)?.[0]
  if (lookAlike)
    problems.push(`a character is written as its look-alike U+${lookAlike.codePointAt(0)!.toString(16).toUpperCase()}, which a search does not find`)
  return problems
}

/** What every page of a document draws. */
export function readContents(pdf: PDFDocument): PageContent[] {
  return pdf.getPages().map(readPageContent)
}
