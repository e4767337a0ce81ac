import { expect, it } from 'vitest'
import { labelsOf } from './page-labels'

it('labels a page with its slide, and the pages of a slide at several steps with both', () => {
  expect(labelsOf([{ no: 6, page: 0 }, { no: 7, page: 1 }, { no: 7, page: 2 }, { no: 9, page: 3 }], 4)).toEqual(['6', '7.1', '7.2', '9'])
})
