const END = /[。！？：；，…—」]$/

/**
 * Lines as they can be read out in one go, each with an end.
 * @param lines of a slide
 */
export function asSentences(lines: string[]): string {
  return lines.map(line => END.test(line) ? line : `${line}。`).join('')
}

/**
 * The lines that are new since the last time.
 * @param before the lines as they were
 * @param now the lines as they are
 */
export function newLines(before: string[], now: string[]): string[] {
  return now.filter(line => !before.includes(line))
}

/**
 * Where the talk has come to.
 * @param no the slide's number, from 1
 * @param total how many slides there are
 */
export function place(no: number, total: number): string {
  return `第 ${no} 页，共 ${total} 页：`
}
