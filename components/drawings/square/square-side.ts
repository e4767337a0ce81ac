/**
 * Side of a square whose area stands for an amount.
 * @param amount at least 0
 * @param unit side of the square that stands for 1, in pixels
 * @returns pixels
 */
export function squareSide(amount: number, unit: number): number {
  return unit * Math.sqrt(amount)
}
