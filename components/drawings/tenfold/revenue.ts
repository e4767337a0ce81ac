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

/** How a picture of revenues is laid out, in pixels. */
export interface RevenueShape {
  /** Side of a square of 1. */
  unit: number
  /** Between two squares. */
  gap: number
  /** Where the line lies on which all squares stand. */
  base: number
}

/** A year's revenue as a square. */
export interface RevenueSquare extends Revenue {
  left: number
  top: number
  side: number
  middle: number
}

/** What lies between two revenues: how many times the first the second is, a line between them, and the place for its words. */
export interface RevenueStep {
  times: number
  path: string
  x: number
  y: number
}

/** How far a step's line keeps from the squares, and its words from the line. */
const CLEAR = 10
const RISE = 24
const ABOVE = 12

/** Revenues as squares from left to right, their areas in proportion, with the steps between those that are above 0. */
export function drawRevenues(revenues: Revenue[], { unit, gap, base }: RevenueShape): { squares: RevenueSquare[], steps: RevenueStep[], right: number } {
  let left = 0
  const squares = revenues.map((revenue) => {
    const side = squareSide(revenue.amount, unit)
    const square = { ...revenue, left, top: base - side, side, middle: left + side / 2 }
    left += side + gap
    return square
  })
  const steps = squares.slice(1).flatMap((to, index) => squares[index]!.amount > 0 ? [stepBetween(squares[index]!, to, base)] : [])
  return { squares, steps, right: left - gap }
}

/** A full step of ten as a bracket over both squares; any other as a line between them. */
function stepBetween(from: RevenueSquare, to: RevenueSquare, base: number): RevenueStep {
  const times = to.amount / from.amount
  if (times === 10) {
    const y = to.top - CLEAR - RISE
    return { times, path: `M${from.middle},${from.top - CLEAR}V${y}H${to.middle}V${to.top - CLEAR}`, x: (from.middle + to.middle) / 2, y: y - ABOVE }
  }
  const [start, end, y] = [from.left + from.side, to.left, (from.top + base) / 2]
  return { times, path: `M${start + CLEAR},${y}H${end - CLEAR}`, x: (start + end) / 2, y: y - ABOVE }
}
