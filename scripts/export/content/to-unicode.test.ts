import { expect, it } from 'vitest'
import { readToUnicode } from './to-unicode'

it('reads single codes, ranges and lists', () => {
  const texts = readToUnicode(`2 beginbfchar
<0003> <0020>
<0004> <D83DDE00>
endbfchar
2 beginbfrange
<0010> <0012> <4E00>
<0020> <0021> [<0061> <00660069>]
endbfrange`)
  expect(Object.fromEntries(texts)).toEqual({ 0x3: ' ', 0x4: '😀', 0x10: '一', 0x11: '丁', 0x12: '丂', 0x20: 'a', 0x21: 'fi' })
})
