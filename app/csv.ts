/** By this a spreadsheet knows how the characters of a file are written. */
export const MARK = '\uFEFF'

const QUOTED = /[",\r\n]/

/** Rows as the lines of a CSV file (RFC 4180). */
export function csvLines(rows: (string | number)[][]): string {
  return rows.map(row => `${row.map(String).map(quoted).join(',')}\r\n`).join('')
}

function quoted(cell: string): string {
  return QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
