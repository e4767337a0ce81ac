import { expect, it } from 'vitest'
import { notePartsOf } from './note-parts'

it('parts a note at its clicks, as plain text', () => {
  const html = '<p>先别看答案。</p>\n<p>R &lt; G，<em>来</em>。</p>\n<p><span class="slidev-note-click-mark" data-clicks="1"></span> 十六分之一。</p>\n<p>甲<span class="slidev-note-click-mark" data-clicks="3"></span>乙<br>丙</p>'
  expect(notePartsOf(html)).toEqual([
    { click: 0, text: '先别看答案。\nR < G，来。' },
    { click: 1, text: '十六分之一。\n甲' },
    { click: 3, text: '乙\n丙' },
  ])
})

it('has no parts of an empty note', () => {
  expect(notePartsOf('')).toEqual([])
})
