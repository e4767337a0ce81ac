/** What the handout says beside a slide's picture and its notes. */
export const name = '讲义'
export const notes = '讲稿'
export const contents = '目录'
export const backup = '备用页'

/**
 * Time planned for a slide, in words.
 * @param seconds 0 where none is planned, which says nothing
 */
export function time(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  return [minutes > 0 ? `${minutes} 分` : '', rest > 0 ? `${rest} 秒` : ''].filter(Boolean).join(' ')
}

export function slides(from: number, to: number): string {
  return from === to ? `幻灯片 ${from}` : `幻灯片 ${from}–${to}`
}

/** The page of the handout. */
export function page(number: number): string {
  return `第 ${number} 页`
}

/** Stands before a link's address. */
export function link(text: string): string {
  return text ? `${text}：` : ''
}
