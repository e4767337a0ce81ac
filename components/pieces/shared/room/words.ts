/** What pictures say of the room's guesses. */

/** While a question is open. */
export const open = (count: number): string => `已有 ${count} 人猜`

export const guessed = (count: number): string => `${count} 人猜`

/** @param count how many have chosen what is so */
export const right = (count: number): string => count === 0 ? '没有人猜对' : `${count} 人猜对`

/** @param value halfway between two guesses at most */
export const median = (value: number, unit: string): string => `中位数 ${value}${unit}`

/** @param count how many guessed between half of the truth and twice as much */
export const near = (count: number): string => `${count === 0 ? '没有人' : `${count} 人`}猜在实际的一半到两倍之间`

/** An option with how many have chosen it. */
export const option = (label: string, count: number): string => `${label} ${count} 人`

export const asked = (question: string): string => `问现场：${question}`

export const sentence = (parts: string[]): string => `现场：${parts.join('，')}。`
