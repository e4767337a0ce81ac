import { expect, describe as group, it } from 'vitest'
import { describe } from './describe'
import { layout } from './layout'
import { progress } from './model'
import { stage, story } from './stages'

const storyValues = story[0]!.values

group('the story', () => {
  it('keeps the answer to itself while the room guesses', () => {
    const { sentences, table } = describe(stage(0, { ...storyValues, guess: 60 }))
    const said = JSON.stringify([sentences, table.rows])
    expect(said).toContain('60%')
    expect(said).not.toMatch(/6\.25|1\/16/)
  })

  it('holds the guess against the truth', () => {
    const { sentences } = describe(stage(1, { ...storyValues, guess: 60 }))
    expect(sentences.join('')).toContain('你猜 60%，实际 6.25%，高估 9.6 倍')
    expect(sentences[0]).toBe('每 6 个月翻一番：爆发前 24 个月只完成 1/16（6.25%）。')
  })

  it('marks four doublings from 1/16 to the whole', () => {
    expect(stage(2, storyValues).doublings.map(mark => mark.label)).toEqual(['1/16', '1/8', '1/4', '1/2', '1'])
  })

  it('lays the four levels on the four places before the burst', () => {
    expect(stage(4, story[4]!.values).levels.map(({ lookback, label }) => [lookback, label])).toEqual([
      [24, '勉强能用'],
      [18, '聪明的高中生'],
      [12, '聪明的大学生'],
      [6, '博士生'],
    ])
  })

  it('tells every step in words and numbers, whatever the parameters', () => {
    story.forEach((_, step) => {
      for (const doubling of [1, 3.6, 24]) {
        for (const lookback of [0, 5, 48]) {
          const { sentences, table } = describe(stage(step, { ...storyValues, doubling, lookback, guess: 0 }))
          expect(sentences.length).toBeGreaterThan(0)
          expect(JSON.stringify([sentences, table])).not.toMatch(/NaN|undefined|Infinity/)
          table.rows.forEach(row => expect(row).toHaveLength(table.columns.length))
        }
      }
    })
  })
})

group('the table', () => {
  it('at parameters of a hand agrees with arithmetic done by itself', () => {
    const { rows } = describe(stage(2, { ...storyValues, doubling: 4, lookback: 10 })).table
    // 10 months are two and a half doublings: 2^-2.5 = 0.17678; then 8, 4 and 0 months.
    expect(rows).toEqual([
      ['10 个月前', '约 1/5.66', '17.7%'],
      ['8 个月前', '1/4', '25%'],
      ['4 个月前', '1/2', '50%'],
      ['爆发', '1', '100%'],
    ])
  })
})

group('the picture', () => {
  const poses = story.map((entry, step) => stage(step, entry.values).pose)

  it('puts the burst on top at the right, and 1/16 of the height at the left', () => {
    const { plot, ...picture } = layout(poses[2]!)
    expect(picture.y(1)).toBe(plot.top)
    expect(picture.y(progress(24, 6))).toBeCloseTo(plot.bottom - (plot.bottom - plot.top) / 16, 6)
    expect(picture.x(24)).toBeLessThan(picture.x(0))
  })

  it('is a straight line on the logarithmic axis', () => {
    const { x, y } = layout(poses[3]!)
    const slope = (from: number, to: number) => (y(progress(to, 6)) - y(progress(from, 6))) / (x(to) - x(from))
    expect(slope(24, 18)).toBeCloseTo(slope(6, 0), 8)
  })

  it('reads a guess back from where it was drawn', () => {
    for (const log of [0, 1]) {
      const { y, shareAt } = layout({ ...poses[0]!, log })
      expect(shareAt(y(0.6))).toBeCloseTo(0.6, 8)
      expect(shareAt(-1000)).toBe(1)
    }
  })
})
