import type { PDFDocument } from 'pdf-lib'
import { AFRelationship } from 'pdf-lib'
import { csvLines, MARK } from '../../app/csv'

/** A table of numbers that a piece shows. */
export interface PrintedTable {
  /** What the file is called, without its ending. */
  name: string
  caption: string
  /** Its head is the first. */
  rows: string[][]
}

/** Attaches tables to a document, so that a reader can go on computing. */
export async function attachTables(pdf: PDFDocument, tables: PrintedTable[]): Promise<void> {
  for (const { name, caption, rows } of tables) {
    await pdf.attach(new TextEncoder().encode(MARK + csvLines(rows)), `${name}.csv`, {
      mimeType: 'text/csv',
      description: caption,
      afRelationship: AFRelationship.Data,
    })
  }
}
