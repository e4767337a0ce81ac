import { randomNumbers } from '../../pieces/shared/random'

/** Distance of two numbers in a row and of two rows, and the size of the numbers, in pixels. */
const COLUMN = 46
const ROW = 19
export const SIZE = 15

/** Width and height of the block that the weights are cut from, in pixels. */
export const BLOCK = { width: 206, height: 136 }

/** From which side the numbers are cut: the end of the first one, and the baseline of the first row, in pixels. */
const FIRST = { x: 22, y: 8 }

/** A weight as it is written, and where its text ends on its baseline, in pixels. */
export interface Weight {
  text: string
  x: number
  y: number
}

/**
 * As many weights as fill the block and run over its edges, as they do: mere numbers from −1 to 1, always the same.
 * @param seed of the numbers
 */
export function drawWeights(seed: number): Weight[] {
  const random = randomNumbers(seed)
  const columns = Math.ceil((BLOCK.width - FIRST.x) / COLUMN) + 1
  const rows = Math.ceil((BLOCK.height - FIRST.y) / ROW) + 1
  return Array.from({ length: rows * columns }, (_, index) => {
    const value = 2 * random() - 1
    return {
      text: `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`,
      x: FIRST.x + index % columns * COLUMN,
      y: FIRST.y + Math.floor(index / columns) * ROW,
    }
  })
}
