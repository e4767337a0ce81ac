/** What all pieces say around their pictures. */
export const buttons = {
  table: '数据表',
  reset: '还原',
  copy: '复制链接',
  copied: '已复制',
}

export const more = '更多'

export const controls = '亲手试试'

export function clampedNotice(label: string, text: string): string {
  return `链接里的「${label}」超出范围，改用${text}。`
}

export function ignoredNotice(label: string): string {
  return `链接里的「${label}」无法识别，已忽略。`
}

export function parameterText(label: string, text: string): string {
  return `${label}：${text}`
}
