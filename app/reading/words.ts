/** Every word of the reading view around the slides. */
export const script = '讲稿'
export const contents = '目录'
export const close = '关闭'
export const toDark = '换成深色'
export const toLight = '换成浅色'
export const toSlides = '改看幻灯片'
export const toReading = '阅读模式'
export const backToStart = '回到开头'
export const start = '往下读'
export const navigation = '阅读导航'
export const steps = '分步讲解'
export const previousStep = '上一步'
export const nextStep = '下一步'

export function stepOf(step: number, steps: number): string {
  return `第 ${step} / ${steps} 步`
}

export function placeOf(no: number, last: number): string {
  return `${no} / ${last}`
}

/** @param minutes that the talk takes */
export function introduction(minutes: number): string {
  return `讲起来 ${minutes} 分钟，读起来更快。图可以亲手试。`
}
