const NUMERALS = '一二三四五六七八九十'

/** A number as Chinese writes it, up to ten; beyond in digits. */
function numeral(number: number): string {
  return NUMERALS[number - 1] ?? String(number)
}

/** @param number of the act, from 1 */
export function actNumber(number: number): string {
  return `第${numeral(number)}幕`
}

/**
 * An act's name in lists.
 * @param number from 1
 * @param name without its number
 */
export function actTitle(number: number, name: string): string {
  return `${numeral(number)}、${name}`
}
