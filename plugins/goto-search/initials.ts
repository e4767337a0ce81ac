import { pinyin } from 'pinyin-pro'

/**
 * The first letters of a text's Chinese characters, as its words are read: `yhbx` for 银行不行.
 * @param text anything; what is no Chinese character has none
 */
export function initialsOf(text: string): string {
  return pinyin(text, { pattern: 'first', toneType: 'none', nonZh: 'removed', separator: '' }).toLowerCase()
}
