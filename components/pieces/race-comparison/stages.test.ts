import { expect, describe as group, it } from 'vitest'
import { describe } from './describe'
import { layout } from './layout'
import { actions, stage, story } from './stages'

const { firms, heightOf, track } = layout()
const at = (step: number) => stage(step, story[step]!.values)

group('the story', () => {
  it('gives no ending away before a race has run', () => {
    expect(JSON.stringify(describe(at(0)))).not.toMatch(/都赢|都输/)
    expect(JSON.stringify(describe(at(1)))).not.toContain('都赢')
  })

  it('lets the same start end at the bottom where only haste pays, and at the top where safety does', () => {
    const { down, up } = at(2)
    expect(down.shares[0]).toBe(up.shares[0])
    expect([down.outcome, up.outcome]).toEqual(['bottom', 'top'])
  })

  it('turns a race that would be lost by leaders, and by actions', () => {
    for (const step of [4, 5]) {
      const { up, unaided } = at(step)
      expect(unaided!.outcome).toBe('bottom')
      expect(up.outcome).toBe('top')
    }
  })

  it('says the numbers in words', () => {
    // p* = 0.9 − 0.7 · 0.8 = 0.34 on the right, 0.9 on the left.
    const said = describe(at(3)).sentences.join('')
    expect(said).toContain('竞相向下：临界点 90%，从 40% 走到 0%，人人都输')
    expect(said).toContain('竞相向上：临界点 34%，从 40% 走到 100%，大家都赢')
  })
})

group('the actions', () => {
  it('each lower the tipping point, and add up', () => {
    const none = { ...story[5]!.values, policy: 'off', interpretability: 'off', constitution: 'off', evaluations: 'off' } as const
    const bare = stage(5, none).up.tippingPoint
    for (const action of Object.keys(actions) as (keyof typeof actions)[])
      expect(stage(5, { ...none, [action]: 'on' }).up.tippingPoint).toBeCloseTo(bare - actions[action], 12)
    expect(bare).toBeCloseTo(0.55, 12)
    expect(at(5).up.tippingPoint).toBeCloseTo(0.33, 12)
  })
})

group('the table', () => {
  it('at parameters of a link agrees with arithmetic done by itself', () => {
    const { rows } = describe(stage(3, { ...story[0]!.values, reward: 0.3, leaders: 2 })).table
    // p* = 0.9 − 0.21 = 69 %; the start is (2 + 8 · 0.4) / 10 = 52 %, so it slides back to the two who lead.
    expect(rows).toContainEqual(['临界点', '90%', '69%'])
    expect(rows).toContainEqual(['起点', '40%', '52%'])
    expect(rows.at(-1)).toEqual(['结局', '人人都输', '人人都输'])
  })

  it('has a cell for every column at every step', () => {
    story.forEach((_, step) => {
      const { columns, rows } = describe(at(step)).table
      rows.forEach(row => expect(row).toHaveLength(columns.length))
    })
  })
})

group('the picture', () => {
  it('draws nothing but the start before a race has run, and all of it afterwards', () => {
    const { up } = at(2)
    expect(track(up.rules, 0).head.y).toBe(heightOf(0.4))
    expect(track(up.rules, 1).head.y).toBeCloseTo(heightOf(1)!, 0)
    expect(heightOf(1.2)).toBeUndefined()
  })

  it('shows as many safe firms as the share says', () => {
    expect(firms(0.4).filter(firm => firm.isSafe)).toHaveLength(4)
  })
})
