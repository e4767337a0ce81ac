/** A row of the counts, or their head. */
export interface CountRow {
  question: string
  value: number | string
  count: number | string
}

const QUOTED = /[",\r\n]/

/**
 * Rows as the lines of a CSV file: question, value, count.
 * @param rows in order
 */
export function csvLines(rows: CountRow[]): string {
  return rows.map(({ question, value, count }) => `${[question, value, count].map(String).map(quoted).join(',')}\r\n`).join('')
}

function quoted(cell: string): string {
  return QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
