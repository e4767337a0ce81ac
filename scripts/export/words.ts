/** Stands before what a formula says, in its alternative text. */
export const formula = '公式：'
