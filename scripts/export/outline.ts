import type { PDFDocument } from 'pdf-lib'
import { PDFHexString, PDFName, PDFNumber } from 'pdf-lib'

/** An entry of a document's outline. */
export interface OutlineEntry {
  title: string
  /** Index of the page that it leads to, from 0. */
  page: number
  entries: OutlineEntry[]
}

/**
 * Writes the outline that a viewer shows beside the pages, all of it open.
 *
 * @param pdf the document
 * @param entries its first level; at least one
 */
export function writeOutline(pdf: PDFDocument, entries: OutlineEntry[]): void {
  const { context } = pdf
  const pages = pdf.getPages()
  const root = context.nextRef()

  function write(entries: OutlineEntry[], parent: typeof root) {
    const refs = entries.map(() => context.nextRef())
    entries.forEach((entry, index) => {
      const item = context.obj({
        Title: PDFHexString.fromText(entry.title),
        Parent: parent,
        Dest: [pages[entry.page]!.ref, PDFName.of('XYZ'), null, null, null],
      })
      if (index > 0)
        item.set(PDFName.of('Prev'), refs[index - 1]!)
      if (index < refs.length - 1)
        item.set(PDFName.of('Next'), refs[index + 1]!)
      if (entry.entries.length > 0) {
        const { first, last } = write(entry.entries, refs[index]!)
        item.set(PDFName.of('First'), first)
        item.set(PDFName.of('Last'), last)
        item.set(PDFName.of('Count'), PDFNumber.of(countEntries(entry.entries)))
      }
      context.assign(refs[index]!, item)
    })
    return { first: refs[0]!, last: refs.at(-1)! }
  }

  const { first, last } = write(entries, root)
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: countEntries(entries) }))
  pdf.catalog.set(PDFName.of('Outlines'), root)
}

function countEntries(entries: OutlineEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + countEntries(entry.entries), 0)
}
