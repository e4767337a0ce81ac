import { squareSide } from '../square/square-side'

/** Revenue at some time, as the interview has it. */
export interface Revenue {
  when: string
  /** In 亿美元; where `isMore`, at least that. */
  amount: number
  isMore?: boolean
}

export const REVENUES: Revenue[] = [
  { when: '创立', amount: 0 },
  { when: '2023', amount: 1 },
  { when: '2024', amount: 10 },
  { when: '2025 年中', amount: 40, isMore: true },
]

/** A year's revenue as a square that stands on a line, and what lies between it and the one before. */
export interface RevenueSquare extends Revenue {
  left: number
  side: number
  /** How many times the revenue before it this is; undefined after none. */
  times: number | undefined
}

/**
 * The revenues as squares from left to right, their areas in proportion.
 * @param unit side of a square of 1, in pixels
 * @param gap between two squares, in pixels
 */
export function revenueSquares(revenues: Revenue[], unit: number, gap: number): RevenueSquare[] {
  let left = 0
  return revenues.map((revenue, index) => {
    const side = squareSide(revenue.amount, unit)
    const before = revenues[index - 1]?.amount
    const square = { ...revenue, left, side, times: before ? revenue.amount / before : undefined }
    left += side + gap
    return square
  })
}
