import { expect, describe as group, it } from 'vitest'
import { describe } from './describe'
import { diagramOf, nearestStart, shareAt, tipOf } from './diagram'
import { actionNames, nextLeader, schema } from './parameters'
import { stage, story } from './stages'

const at = (step: number, values = story[step]!.values) => stage(step, values)
const box = { left: 0, right: 600, top: 0, bottom: 350 }

group('the story', () => {
  it('asks before it answers', () => {
    expect([0, 1, 2].map(step => at(step).telling.headline)).toEqual([expect.stringContaining('？'), expect.stringContaining('？'), expect.stringContaining('？')])
    expect(at(6).telling.headline).toBe('起点过了临界点，就自己往上走')
    expect(at(7).telling.headline).toBe('竞相向下，人人都输；竞相向上，谁赢都是大家赢')
    story.forEach((_, step) => expect(at(step).telling.headline.length).toBeLessThanOrEqual(23))
  })

  it('lets the same ten firms end at the bottom, at the top, and by what changes at one or the other', () => {
    expect(at(2).down.choices[0]).toEqual(at(2).up.choices[0])
    expect(at(2).down.outcome).toBe('bottom')
    expect([2, 3, 4, 5, 6, 7].map(step => at(step).up.outcome)).toEqual(['top', 'top', 'bottom', 'top', 'top', 'top'])
    // p* by hand: 0.9 − 0.7 = 0.2 with the whole reward, 0.9 − 0.35 = 0.55 with half of it, 0.22 less by the deeds.
    expect([3, 4, 5, 6].map(step => Number(at(step).up.tippingPoint.toFixed(9)))).toEqual([0.2, 0.55, 0.55, 0.33])
    expect(at(5).opening).toBe(6)
  })

  it('ends the same whoever leads, and another firm is ahead each time', () => {
    for (const step of [2, 5, 6]) {
      const leaders = Object.keys(schema.leader.options) as (keyof typeof schema.leader.options)[]
      const stages = leaders.map(leader => at(step, { ...story[step]!.values, leader }))
      expect(stages.map(({ up }) => up.verdict)).toEqual(Array.from({ length: 10 }).fill('大家都赢'))
      expect(stages.map(({ down }) => down.verdict)).toEqual(Array.from({ length: 10 }).fill('人人都输'))
      expect(stages.map(({ up }) => up.ahead)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    }
    expect(nextLeader('4')).toBe('5')
    expect(nextLeader('10')).toBe('1')
  })

  it('fills the time that a race is shown: no wait is longer than half of it', () => {
    const { down, up } = at(2)
    for (const { choices, rounds } of [down, up]) {
      const changes = choices.flatMap((firms, round) => round > 0 && firms.join() !== choices[round - 1]!.join() ? [round] : [])
      const waits = [...changes, rounds].map((round, index) => round - (changes[index - 1] ?? 0))
      expect(Math.max(...waits)).toBeLessThanOrEqual(rounds / 2)
    }
  })
})

group('leaders', () => {
  it('stay safe among losers where it doesn\'t pay to follow them, and that is said', () => {
    const values = { ...story[4]!.values, reward: 0.3, leaders: 2 }
    const { up, telling } = at(4, values)
    // p* = 0.69, the start (2 + 3) / 10: it slides back to the two; with two safe, haste pays
    // 0.6 − 0.8 = −0.2, and the two strongest earn 0.27 and 0.21 beyond that.
    expect(up.outcome).toBe('bottom')
    expect(telling.caption).toBe('带头的两家守着安全，其余都抢快：八家输，两家赢')
  })
})

group('the deeds', () => {
  it('each move the tipping point down the axis as the picture shows', () => {
    const values = { ...story[6]!.values, policy: 'off', interpretability: 'off', constitution: 'off', evaluations: 'off' } as const
    const tip = (changed: object) => diagramOf(at(6, { ...values, ...changed }), at(6, { ...values, ...changed }).pose, box).tip!
    for (const action of actionNames)
      expect(tip({ [action]: 'on' })).toBeLessThan(tip({}))
    const { deeds, tip: end } = diagramOf(at(6), at(6).pose, box)
    expect(deeds).toHaveLength(4)
    expect(deeds.at(-1)!.to).toBeCloseTo(end!, 9)
    expect(deeds[0]!.from).toBeCloseTo(tip({}), 9)
  })
})

group('the diagram', () => {
  it('crosses its lines at the tipping point, and stands the dot on the better choice', () => {
    for (const step of [3, 4, 5, 6]) {
      const now = at(step)
      const { tip, haste, safety, dot, gap, isSafetyBetter, firms } = diagramOf(now, now.pose, box)
      const slope = (safety[1].y - safety[0].y) / (safety[1].x - safety[0].x)
      expect(safety[0].y + slope * (tip! - safety[0].x)).toBeCloseTo(haste[0].y, 6)
      expect(dot).toEqual(gap[0])
      expect(gap[1].y).toBeGreaterThan(gap[0].y)
      expect(isSafetyBetter).toBe(now.up.outcome === 'top')
      expect(firms.filter(({ isSafe }) => isSafe)).toHaveLength(now.up.outcome === 'top' ? 10 : 0)
      expect(tipOf(now.pose)).toBeCloseTo(now.up.tippingPoint, 9)
    }
  })

  it('goes along the race with its dot', () => {
    const { up } = at(3)
    expect(shareAt(up, 0)).toBe(0.4)
    expect(shareAt(up, 1)).toBe(1)
    expect(shareAt(up, 2 / up.rounds)).toBe(up.choices[2]!.filter(Boolean).length / 10)
  })

  it('takes a hand to the nearest start that there is', () => {
    expect(nearestStart(0.41, 0, 1, 8)).toBe(4)
    expect(nearestStart(0, 0, 1, 8)).toBe(1)
    expect(nearestStart(1, 0, 1, 8)).toBe(8)
    // With four leaders and half of the other six, seven are safe.
    expect(nearestStart(0.7, 4, 1, 8)).toBe(5)
  })
})

group('the table', () => {
  it('has the equation that runs, with the leaders in it', () => {
    expect(describe(at(6)).table.rows.at(-1)).toEqual(['许多家的平均走势', expect.stringContaining('½ p(1−p)(p − p*)'), expect.stringContaining('½ p(1−p)(p − p*)')])
    expect(describe(at(5)).table.rows.at(-1)![2]).toContain('(p − 0.4)')
  })

  it('has a cell for every column, and a row of each name', () => {
    story.forEach((_, step) => {
      const { columns, rows } = describe(at(step)).table
      rows.forEach(row => expect(row).toHaveLength(columns.length))
      expect(new Set(rows.map(([head]) => head)).size).toBe(rows.length)
    })
  })
})
