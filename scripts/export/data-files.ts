import type { PDFDocument } from 'pdf-lib'
import { AFRelationship } from 'pdf-lib'

/** A table of numbers that a piece shows. */
export interface PrintedTable {
  /** What the file is called, without its ending. */
  name: string
  caption: string
  /** Its head is the first. */
  rows: string[][]
}

const NEEDS_QUOTES = /[",\r\n]/

/** A table as CSV (RFC 4180), with the mark that tells a spreadsheet that it is UTF-8. */
export function toCsv(rows: string[][]): string {
  const cells = rows.map(row => row.map(cell => NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell).join(','))
  return `\uFEFF${cells.join('\r\n')}\r\n`
}

/** Attaches tables to a document, so that a reader can go on computing. */
export async function attachTables(pdf: PDFDocument, tables: PrintedTable[]): Promise<void> {
  for (const { name, caption, rows } of tables) {
    await pdf.attach(new TextEncoder().encode(toCsv(rows)), `${name}.csv`, {
      mimeType: 'text/csv',
      description: caption,
      afRelationship: AFRelationship.Data,
    })
  }
}
