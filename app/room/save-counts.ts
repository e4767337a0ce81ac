import { csvLines, MARK } from '../csv'
import * as words from './words'

/**
 * Saves the counts of all questions: what the phones have answered, as the server has it, and the hands.
 * @param hands of the questions, as rows of the table
 */
export async function saveCounts(hands: (string | number)[][]): Promise<void> {
  const address = URL.createObjectURL(new Blob([MARK, await readAnswers(), csvLines(hands)], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = words.file
  link.click()
  // Not before the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

/** The server's table, or where it is away the head of one. `text()` leaves the mark out. */
async function readAnswers(): Promise<string> {
  try {
    const response = await fetch('.room/guesses.csv')
    if (response.ok)
      return await response.text()
  }
  catch {}
  return csvLines([words.columns])
}
