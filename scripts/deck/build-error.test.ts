import { expect, it } from 'vitest'
import { findLine, toBuildError } from './build-error'

const SLIDE = '/talk/pages/8-backup.md__slidev_32.md'

/** What a build throws when the compiler of a slide's template fails. */
const inTemplate = { errors: [{ message: '[plugin vite:vue] \nRolldownError: SyntaxError: Unexpected token (1:4)\n    at x', id: SLIDE, loc: { file: SLIDE, line: 7, column: 28 } }] }

it('finds the place in what a person has written, for a slide', () => {
  const code = '<template><div><h1>坏</h1>\n<p>乙 <strong>丙</strong> {{ 1 + }}</p>\n</div></template>'
  const error = toBuildError(inTemplate, id => id === SLIDE ? code : undefined)
  expect(error).toMatchObject({ message: 'Error parsing JavaScript expression: Unexpected token (1:4).', file: '/talk/pages/8-backup.md', line: undefined, slide: 32 })
  const lines = ['# 前', '乙 {{ 1 + }}', '---', '', '# 坏', '', '乙 **丙** {{ 1 + }}', '']
  expect(findLine(lines, { start: 3, end: 8 }, error.text)).toBe(7)
  expect(findLine(lines, { start: 3, end: 8 }, [])).toBe(5)
})

it('keeps the line of any other file', () => {
  expect(toBuildError({ message: 'Unexpected }', loc: { file: '/talk/uno.config.ts', line: 3, column: 1 } }, () => undefined))
    .toEqual({ message: 'Unexpected }.', file: '/talk/uno.config.ts', line: 3, slide: undefined, text: [] })
  expect(toBuildError({ message: 'No such icon', id: '/talk/components/A.vue?vue&type=style' }, () => undefined).file).toBe('/talk/components/A.vue')
})

it.each([[new Error('broken'), 'broken.'], ['broken', 'broken.']])('makes a sentence of %s', (thrown, message) => {
  expect(toBuildError(thrown, () => undefined)).toEqual({ message, file: undefined, line: undefined, slide: undefined, text: [] })
})
