import { describe, expect, it } from 'vitest'
import { actsOf, aheadOfPlan, plannedStart, progressAt, readTalk } from './talk'

const slides = readTalk([
  { title: '封面', frontmatter: { chapter: '开场', budget: '30s' } },
  { title: '其一', frontmatter: { budget: '1min30s' } },
  { title: '其二', frontmatter: { chapter: '正文', budget: 60 } },
  { title: '附', frontmatter: { chapter: '附', backup: true } },
])

describe('readTalk', () => {
  it('carries a chapter on to the slides that follow', () => {
    expect(slides.map(slide => slide.chapter)).toEqual(['开场', '开场', '正文', '附'])
  })

  it('numbers the acts in the order of their slides', () => {
    const ledger = { frontmatter: { layout: 'section', chapter: '账本', summary: '模型赚钱', routeAlias: 'ledger' } }
    const race = { frontmatter: { layout: 'section', chapter: '竞赛' } }
    const doubt = { frontmatter: {} }
    expect(readTalk([ledger, doubt, race]).map(({ chapter }) => chapter)).toEqual(['一、账本', '一、账本', '二、竞赛'])
    expect(readTalk([race, doubt, ledger]).map(({ chapter }) => chapter)).toEqual(['一、竞赛', '一、竞赛', '二、账本'])
    expect(actsOf(readTalk([ledger, race]))).toEqual([
      { number: 1, name: '账本', summary: '模型赚钱', link: 'ledger' },
      { number: 2, name: '竞赛', summary: '', link: '2' },
    ])
  })

  it('reads budgets in seconds, none for a backup', () => {
    expect(slides.map(slide => slide.budget)).toEqual([30, 90, 60, 0])
  })

  it.each([undefined, 'soon', '-3s', null, [], {}, true, Number.NaN])('counts none where the budget is %j, and goes on', (budget) => {
    const talk = readTalk([{ frontmatter: { budget: 30 } }, { frontmatter: { budget } }, { frontmatter: { budget: 60 } }])
    expect(talk[1]!.budget).toBeUndefined()
    expect(plannedStart(talk, 4)).toBe(90)
  })

  it('takes a title without its Markdown', () => {
    expect(readTalk([{ title: '**两年**前，`1/16`<wbr>与[原文](https://example.org)', frontmatter: {} }])[0]!.title).toBe('两年前，1/16与原文')
  })

  it('calls a slide without a title by its number', () => {
    expect(readTalk([{ title: '封面', frontmatter: {} }, { frontmatter: {} }]).map(({ title }) => title)).toEqual(['封面', '第 2 页'])
  })
})

describe('progressAt', () => {
  it('runs from 0 on the first to 1 on the last slide of the talk, and stays there', () => {
    expect([1, 2, 3, 4].map(no => progressAt(slides, no))).toEqual([0, 0.5, 1, 1])
  })
})

describe('plan', () => {
  it('adds up what lies before', () => {
    expect([1, 2, 3, 4].map(no => plannedStart(slides, no))).toEqual([0, 30, 120, 180])
  })

  it('is ahead when a slide comes early, behind when its budget is used up', () => {
    expect(aheadOfPlan(slides, 2, 10)).toBe(20)
    expect(aheadOfPlan(slides, 2, 30)).toBe(0)
    expect(aheadOfPlan(slides, 2, 120)).toBe(0)
    expect(aheadOfPlan(slides, 2, 145)).toBe(-25)
  })
})
