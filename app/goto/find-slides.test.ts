import { describe, expect, it } from 'vitest'
import { initialsOf } from '../../plugins/goto-search/initials'
import { findSlides } from './find-slides'

const slides = [
  { no: 1, title: '竞相向上', chapter: '开场' },
  { no: 2, title: '两年前才 1/16', chapter: '一、指数' },
  { no: 3, title: '重读 Claude Code 的账', chapter: '二、账本' },
  { no: 12, title: '每一代都赚钱', chapter: '二、账本' },
  { no: 21, title: '银行不行', chapter: '附' },
]

const found = (text: string) => findSlides(slides, text, initialsOf).map(({ no }) => no)

describe('findSlides', () => {
  it.each([
    ['12', [12]],
    ['１２', [12]],
    ['1', [1, 2, 12]],
    ['账本', [3, 12]],
    ['账', [3, 12]],
    ['claude code', [3]],
    ['ＣＬＡＵＤＥ', [3]],
    ['jxxs', [1]],
    ['zb', [3, 12]],
    ['zs', [2]],
    ['zddz', [3]],
    ['yhbx', [21]],
    ['kc', [1]],
    ['没有的', []],
    [' ', []],
  ])('%s finds %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})
