import { clockText } from '../talk/clock'

export const name = '接着讲'

/**
 * @param page number of the slide where the talk stood
 * @param seconds that its clock shows
 */
export const offer = (page: number, seconds: number): string => `刚才讲到第 ${page} 页，计时 ${clockText(seconds)}。`

export const accept = '接着讲'
export const forget = '从头开始'
