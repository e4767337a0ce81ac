import { UserError } from '../command-line/user-error'

const PART = /^(\d+)(?:-(\d+))?$/

/**
 * Reads which slides are wanted, written as in `1,6-8`.
 *
 * @param text numbers and ranges of numbers, with commas between
 * @param total how many slides the deck has
 * @returns page numbers from 1, ascending, each once
 * @throws {UserError} when the text is no such list, or names a slide that the deck does not have
 */
export function readRange(text: string, total: number): number[] {
  const wanted = new Set<number>()
  for (const part of text.split(',')) {
    const match = PART.exec(part.trim())
    if (!match)
      throw new UserError(`--range takes slide numbers such as 1,6-8, not "${text}".`)
    const from = Number(match[1])
    const to = Number(match[2] ?? match[1])
    if (from > to)
      throw new UserError(`--range counts upward: write ${to}-${from}, not "${part.trim()}".`)
    if (from < 1 || to > total)
      throw new UserError(`--range names slide ${from < 1 ? from : to}, and the deck has the slides 1 to ${total}.`)
    for (let no = from; no <= to; no++)
      wanted.add(no)
  }
  return [...wanted].sort((one, other) => one - other)
}
