export type Unit = 's' | 'ms' | 'KiB' | '×' | ''

/**
 * One line of the results: what was measured, of this deck and of the other, and how many times ours the other is.
 * @param name what was measured
 * @param unit its unit
 * @param ours this deck's; undefined where there is none
 * @param other the other deck's; undefined where there is none
 */
export function row(name: string, unit: Unit, ours: number | undefined, other: number | undefined): string[] {
  return [name, format(ours, unit), format(other, unit), ours && other !== undefined ? `${(other / ours).toFixed(1)}×` : '']
}

function format(value: number | undefined, unit: Unit): string {
  if (value === undefined)
    return '—'
  const digits = unit === 'KiB' || Number.isInteger(value) ? 0 : 2
  return [value.toFixed(digits), unit].join(unit === '×' ? '' : ' ').trim()
}

/** A table in Markdown. */
export function formatTable(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
