import type { RaceValues } from './parameters'
import type { Race } from './race'
import type { Stage } from './stages'
import { expect, describe as group, it } from 'vitest'
import { durationOf, poseAt } from '../shared/motion'
import { boxOfText, overlap } from '../shared/place-labels'
import { randomValues, SAMPLES } from '../shared/random-values'
import { describe } from './describe'
import { layout } from './layout'
import { run } from './model'
import { schema } from './parameters'
import { stage, story } from './stages'

const SETS: RaceValues[] = [...story.map(({ values }) => values), ...randomValues(schema, SAMPLES)]
/** Milliseconds: seconds when nothing else runs. */
const PATIENCE = 120_000
const steps = story.map((_, step) => step)

/** What holds at some values, worked out by itself. */
function factsOf(values: RaceValues, step: number, { up, down }: Stage) {
  const lift = { policy: 0.06, interpretability: 0.05, constitution: 0.05, evaluations: 0.06 }
  const done = (Object.keys(lift) as (keyof typeof lift)[]).filter(name => values[name] === 'on')
  const relief = done.reduce((sum, name) => sum + lift[name], 0)
  const tip = 0.9 - 0.7 * values.reward - relief
  const opening = values.leaders + Math.round((10 - values.leaders) * values.start / 10)
  const ends = { up: endOf(up), down: endOf(down) }
  return { values, step, tip, relief, deeds: done.length, opening, distance: opening / 10 - tip, ends, up, down }
}

type Facts = ReturnType<typeof factsOf>
type Subject = 'up' | 'down'

function endOf({ choices, payoffs }: Race) {
  const last = payoffs.at(-1)!
  return {
    safe: choices.at(-1)!.filter(Boolean).length,
    losers: last.filter(payoff => payoff < 0).length,
    winners: last.filter(payoff => payoff > 0).length,
    least: Math.min(...last),
    most: Math.max(...last),
    rounds: choices.length - 1,
    ahead: '甲乙丙丁戊己庚辛壬癸'[last.indexOf(Math.max(...last))],
  }
}

const NUMBERS = '零一两三四五六七八九十'
const spoken = (text: string) => NUMBERS.indexOf(text)
const near = (text: string, value: number) => Math.abs(Number(text.replace('−', '-')) - value) < 0.00501
const EDGE = 0.05 - 1e-9
const N = `[${NUMBERS}]`

/** Everything that can be said, and when it is true. A clause that no rule knows is a mistake. */
const RULES: [RegExp, (facts: Facts, match: string[], subject: Subject) => boolean][] = [
  [/^(?:十家公司从这里起步|又?会停在哪)$/, ({ step }) => step < 3],
  [/^只有抢快有好处$/, ({ values, relief }, _, subject) => subject === 'down' || values.reward + relief === 0],
  [/^安全没有回报$/, ({ values, relief }, _, subject) => subject === 'up' && values.reward + relief === 0],
  [/^安全也有回报$/, ({ values, relief }, _, subject) => subject === 'up' && values.reward + relief > 0],
  [/^起点就?过了临界点$/, ({ distance, tip }) => distance >= EDGE && tip > 0],
  [/^就自己往上走$/, ({ distance, ends }) => distance >= EDGE && ends.up.safe === 10],
  [/^起点没到临界点$/, ({ distance }) => distance <= -EDGE],
  [/^就一路往下滑$/, ({ distance, ends, values }) => distance <= -EDGE && ends.up.safe === values.leaders],
  [/^(?:起点贴着临界点|往哪边走看运气|差不到半家)$/, ({ distance }) => Math.abs(distance) < 0.05],
  [/^(?:安全总是更划算|没有临界点)$/, ({ tip }) => tip <= 0],
  [new RegExp(`^(${N})家带头(?:选安全)?$`), ({ values }, [count]) => values.leaders === spoken(count!) && values.leaders > 0],
  [/^竞相向下$/, ({ ends, values }, _, subject) => ends[subject].safe === (subject === 'up' ? values.leaders : 0)],
  [/^竞相向上$/, ({ ends }, _, subject) => ends[subject].safe === 10],
  [/^僵持不下$|^(?:另一场)?还没见分晓$/, ({ ends, values }, _, subject) => ends[subject].safe < 10 && ends[subject].safe > (subject === 'up' ? values.leaders : 0)],
  [/^人人都输$/, ({ ends }, _, subject) => ends[subject].losers === 10],
  [/^大家都赢$/, ({ ends }, _, subject) => ends[subject].winners === 10],
  [/^谁赢都是大家赢$/, ({ ends, step }) => step === 7 && ends.up.winners === 10],
  [new RegExp(`^(${N})家输$`), ({ ends }, [count], subject) => ends[subject].losers === spoken(count!) && ends[subject].losers < 10],
  [new RegExp(`^(${N})家赢$`), ({ ends }, [count], subject) => ends[subject].winners === spoken(count!) && ends[subject].winners < 10],
  [/^(?:这样的规则下|两场都往下滑)$/, ({ ends, values }) => ends.down.safe === 0 && ends.up.safe === values.leaders],
  // What he says, at any values, and what he says is the aim, only over a race that climbs.
  [/^「想要控制整个行业$|^只有他能构建安全 AI」$/, ({ step }) => step === 0],
  [/^(?:他说那是荒谬的谎言|都抢着发布|不安全的系统上了线)$/, ({ step }) => step === 1],
  [/^(?:他说目标是竞相向上|做出榜样|让别家也跟着来)$/, ({ ends }) => ends.up.winners === 10],
  // Without the harm no hasty firm would lose.
  [/^人人都输也输在这里$/, ({ down, ends }) => ends.down.losers === 10 && down.payoffs.at(-1)!.every(payoff => payoff + down.rules.harm > 0)],
  [/^(?:抢快的危害由?十家一起背|没人因此改主意|不左右任何一家的选择|各家只比好处)$/, ({ step, up, opening }) =>
    step !== 3 || isUnmoved(up, opening)],
  [/^选安全的回报从 1 降到 (\S+)$/, ({ values, step }, [to]) => step === 4 && Number(to) === values.reward && values.reward < 1],
  [/^临界点从 (\S+) 家降到(?: (\S+) 家|没有)$/, ({ values, step, tip }, [from, to]) =>
    near(from!, step === 4 ? 2 : 9 - 7 * values.reward) && (to === undefined ? tip <= 0 : near(to, tip * 10) && tip > 0) && tip * 10 < Number(from)],
  [/^临界点从 (\S+) 家升到 (\S+) 家$/, ({ step, tip }, [from, to]) => step === 4 && near(from!, 2) && near(to!, tip * 10) && tip > 0.2],
  [/^(?:另一场|只奖励抢快时)?临界点 (\S+) 家$/, ({ tip }, [firms], subject) => near(firms!, subject === 'down' ? 9 : tip * 10) && (subject === 'down' || tip > 0)],
  [/^另一场没有临界点$/, ({ tip }) => tip <= 0],
  [/^只奖励抢快时$/, () => true],
  [new RegExp(`^其余(${N})家里又有(${N})家选$`), ({ values, opening }, [others, safe]) => 10 - values.leaders === spoken(others!) && opening - values.leaders === spoken(safe!)],
  [new RegExp(`^一共(${N})家$`), ({ opening }, [count]) => opening === spoken(count!)],
  [new RegExp(`^假定(?:(${N})件|(这件))事让选安全更划算$`), ({ deeds }, [count]) => deeds === (count ? spoken(count) : 1)],
  [new RegExp(`^带头的(${N})家守着安全$`), ({ values, up }, [count]) => values.leaders === spoken(count!) && up.choices.every(firms => firms.slice(0, values.leaders).every(Boolean))],
  [/^其余都抢快$/, ({ values, ends }) => ends.up.safe === values.leaders],
  [/^选安全的回报 (\S+)$/, ({ values }, [reward]) => Number(reward) === values.reward],
  [new RegExp(`^做了(${N})件事$`), ({ deeds }, [count]) => deeds === spoken(count!)],
  [/^起点 (\d+) 家$/, ({ opening }, [count]) => opening === Number(count)],
  [/^(\d+) 家带头$/, ({ values }, [count]) => values.leaders === Number(count)],
  [new RegExp(`^(${N})件事$`), ({ deeds }, [count]) => deeds === spoken(count!)],
  [/^少 (\S+) 家$/, ({ relief, values, tip }, [by]) => near(by!, 10 * (tip < 0 ? 0.9 - 0.7 * values.reward : relief))],
  [/^同样的十家$/, ({ up, down, values }) => up.choices[0]!.length === 10 && (values.leaders > 0 || up.choices[0]!.join() === down.choices[0]!.join())],
  // As FirmMark.vue draws them.
  [/^(?:圆点选安全|三角抢快)$/, () => true],
  // The first is the race downward.
  [/^一场只有抢快有好处$/, ({ down, step }) => step === 7 && down.rules.reward + down.rules.relief === 0],
  [/^一场安全也有回报$/, ({ values, relief, step }) => step === 7 && values.reward + relief > 0],
  [/^(?:十家公司|起点是示意|起点是我们设的|示意)$/, () => true],
  [new RegExp(`^(${N})家选安全$`), ({ values }, [count]) => values.start === spoken(count!)],
  [new RegExp(`^(${N})家抢快$`), ({ values }, [count]) => 10 - values.start === spoken(count!)],
  [new RegExp(`^起点有(${N})家选安全$`), ({ opening }, [count]) => opening === spoken(count!)],
  [new RegExp(`^(\\d+) 轮过后(?:(十家都选安全)|(十家都抢快)|(${N})家选安全)$`), ({ ends }, [rounds, all, none, some], subject) =>
    ends[subject].rounds === Number(rounds) && ends[subject].safe === (all ? 10 : none ? 0 : spoken(some!))],
  [/^每家一轮得 (\S+) 到 (\S+)$/, ({ ends }, [least, most], subject) => near(least!, ends[subject].least) && near(most!, ends[subject].most)],
  [/^(.)领先$/, ({ ends }, [name], subject) => ends[subject].ahead === name],
  [/^第 (\d+) 轮$/, ({ ends }, [rounds], subject) => ends[subject].rounds === Number(rounds)],
  [/^(?:赢|输|这一场|选安全|抢快|0 家选安全|10 家)$/, () => true],
  [/^滑到底$/, ({ tip }) => tip > 0],
  [/^爬到顶$/, ({ tip }) => tip < 1],
]

/** Whether the race goes the same way whatever harm haste does. */
function isUnmoved({ rules }: Race, opening: number): boolean {
  const start = Array.from({ length: 10 }, (_, firm) => firm < opening)
  const way = (harm: number) => JSON.stringify(run(start, { ...rules, harm }, 30, 1))
  return way(0) === way(1)
}

type Known = { holds: (typeof RULES)[number][1], match: string[] }[]

/** The rules about each clause, found once. */
const known = new Map<string, Known>()

function rulesOf(clause: string): Known {
  const found = known.get(clause) ?? RULES.flatMap(([pattern, holds]) => {
    const match = pattern.exec(clause)
    return match ? [{ holds, match: match.slice(1) }] : []
  })
  known.set(clause, found)
  return found
}

/** The clauses of a text that are not true. */
function untrue(text: string, facts: Facts, subject: Subject): string[] {
  let about = subject
  return text.split(/[。；：，？]/).filter(Boolean).flatMap((clause) => {
    if (/^竞相向上|^另一场/.test(clause))
      about = 'up'
    else if (clause.startsWith('只奖励抢快时'))
      about = 'down'
    const rules = rulesOf(clause)
    return rules.length > 0 && rules.every(({ holds, match }) => holds(facts, match, about)) ? [] : [clause]
  })
}

/** Everything that is said at a stage and isn't so. */
function mistakes(values: RaceValues, step: number): string[] {
  const now = stage(step, values)
  const facts = factsOf(values, step, now)
  const { headline, caption, voice } = now.telling
  const { sentences, table } = describe(now)
  const isSpoken = (index: number) => sentences[index]!.startsWith('竞相向下') && index === 1
  const wrong = [
    ...untrue(headline, facts, step === 1 || step === 7 ? 'down' : 'up'),
    ...untrue(caption, facts, step === 1 ? 'down' : 'up'),
    ...sentences.flatMap((sentence, index) => untrue(sentence, facts, isSpoken(index) ? 'down' : 'up')),
    ...(step < 3 || step === 7 ? [836, 342] : [836]).flatMap(width => layout(now, width)(now.pose).labels.flatMap(({ key, text }) => untrue(text, facts, key.startsWith('down') ? 'down' : 'up'))),
  ]
  if ((caption.startsWith('他说') ? 'dario' : step === 0 ? 'doubt' : 'model') !== voice)
    wrong.push(`${voice} says ${caption}`)
  // No ending before it is run, in whatever words.
  const all = [headline, caption, ...sentences, ...table.rows.slice(0, -1).flat()].join()
  if ((step === 0 && /都输|都赢|家输|见分晓/.test(all)) || (step === 1 && /都赢/.test(all)))
    wrong.push('an ending too early')

  const { ends } = facts
  const shown = (subject: Subject, text: string) => step >= (subject === 'down' ? 1 : 2) ? text : '还没开始'
  const result = (subject: Subject) => ends[subject].losers === 10 ? '人人都输' : ends[subject].winners === 10 ? '大家都赢' : undefined
  const money = (value: number) => value.toFixed(2).replace('-', '−')
  const pairs = (cell: (subject: Subject) => string) => [shown('down', cell('down')), shown('up', cell('up'))]
  const expected: (string | undefined)[][] = [
    ['选安全的回报', '0', String(values.reward)],
    ['带头选安全的', '0 家', `${values.leaders} 家`],
    ['四件事', '无', facts.deeds === 0 ? '无' : `${facts.deeds} 件`],
    ['临界点', '9 家', facts.tip <= 0 ? '没有' : `${Number((facts.tip * 10).toFixed(2))} 家`],
    ['起点', `${values.start} 家`, `${facts.opening} 家`],
    ['终点', ...pairs(subject => `第 ${ends[subject].rounds} 轮，${ends[subject].safe} 家`)],
    ['终点每家一轮得', ...pairs(subject => `${money(ends[subject].least)} 到 ${money(ends[subject].most)}`)],
    ['结局', step >= 1 ? result('down') : '还没开始', step >= 2 ? result('up') : '还没开始'],
  ]
  expected.forEach((cells, row) => cells.forEach((cell, column) => {
    const said = table.rows[row]![column]!
    if (cell === undefined ? untrue(said, facts, 'up').length > 0 : said !== cell)
      wrong.push(`${cells[0]}: ${said}`)
  }))
  const [, plain, led] = table.rows.at(-1)!
  if (!plain!.includes('½ p(1−p)(p − p*)') || (values.leaders > 0) !== led!.includes(`(p − ${values.leaders / 10})`))
    wrong.push(led!)
  return wrong.map(text => `step ${step} ${JSON.stringify(values)}: ${text}`)
}

group('what is said', () => {
  it('is true at any values, at every step', () => {
    expect(SETS.flatMap(values => steps.flatMap(step => mistakes(values, step)))).toEqual([])
  }, PATIENCE)

  it('names a mistake', () => {
    const now = stage(6, story[6]!.values)
    const facts = factsOf(story[6]!.values, 6, now)
    expect(untrue('竞相向上：人人都输', facts, 'up')).toEqual(['人人都输'])
    expect(untrue('临界点 4 家，天气很好', facts, 'up')).toEqual(['临界点 4 家', '天气很好'])
  })
})

group('the picture', () => {
  const WIDTHS = [836, 312, 342]
  const moments = (values: RaceValues, step: number, now: Stage) => {
    const before = stage(Math.max(step - 1, 0), values).pose
    const { motion } = story[step]!
    return [0.25, 0.5, 0.75].map(part => poseAt(before, now.pose, motion, durationOf(motion) * part))
  }

  it('has room for every word at any values, at rest and on the way, on a slide and on phones', () => {
    const wrong = SETS.flatMap((values, set) => steps.flatMap(step => WIDTHS.flatMap((width, index) => {
      const now = stage(step, values)
      const draw = layout(now, width)
      // From the third step to the last but one, the same values make the same picture. The way is looked at in one width a set, by turns.
      return [...(step <= 3 || step === 7 ? [now.pose] : []), ...(set % WIDTHS.length === index ? moments(values, step, now) : [])].flatMap((pose, moment) => {
        const { labels, height } = draw(pose)
        const boxes = labels.map(label => ({ ...boxOfText(label.text, label.size, label), label }))
        const where = `step ${step}.${moment} at ${width} ${JSON.stringify(values)}`
        return [
          ...boxes.filter(box => box.left < -0.01 || box.right > width + 0.01 || box.top < 0 || box.bottom > height).map(({ label }) => `${where}: ${label.text} is outside`),
          ...boxes.flatMap((one, index) => boxes.slice(index + 1).filter(other => overlap(one, other)).map(other => `${where}: ${one.label.text} (${one.label.key}) on ${other.label.text} (${other.label.key})`)),
        ]
      })
    })))
    expect(wrong.slice(0, 10), `${wrong.length}`).toEqual([])
  }, PATIENCE)

  it('never lets a lane, a line or a firm run through a word', () => {
    const wrong = SETS.flatMap((values, set) => [1, 2, 3, 7].flatMap(step => [WIDTHS[set % WIDTHS.length]!].flatMap((width) => {
      const now = stage(step, values)
      const { labels, panels, diagram } = layout(now, width)(now.pose)
      const boxes = labels.map(label => ({ ...boxOfText(label.text, label.size, label), label }))
      const points = !diagram
        ? panels.flatMap(({ lanes }) => lanes.flatMap(({ head, stretches }) => [head, ...stretches.flatMap(({ path }) => pointsOf(path))]))
        : [diagram.haste, diagram.safety].flatMap(([from, to]) => Array.from({ length: 100 }, (_, index) => ({ x: from.x + (to.x - from.x) * index / 99, y: from.y + (to.y - from.y) * index / 99 })))
      return boxes.filter(box => points.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom)).map(({ label }) => `step ${step} at ${width} ${JSON.stringify(values)}: ${label.text}`)
    })))
    expect(wrong.slice(0, 10), `${wrong.length}`).toEqual([])
  }, PATIENCE)

  it('says at each step of the story all that it has to say, in eight texts beside the axes at most', () => {
    story.forEach(({ values }, step) => {
      const now = stage(step, values)
      const keys = layout(now)(now.pose).labels.filter(({ key }) => !/win$|lose$|rounds$|none-safe|all-safe/.test(key)).map(({ key }) => key)
      expect(keys.length, `step ${step}`).toBeLessThanOrEqual(8)
      if ([1, 2, 7].includes(step))
        expect(keys).toEqual(expect.arrayContaining([expect.stringContaining('down'), expect.stringMatching(/name$/), expect.stringMatching(/rule$/), expect.stringMatching(/verdict$/)]))
      else if (step >= 3)
        expect(keys).toEqual(expect.arrayContaining(['tip', 'safety', 'haste', 'diagram-start', 'down-small-verdict', 'up-small-verdict']))
    })
  })

  it('shows no verdict before its race is run, and no dot that jumps', () => {
    steps.slice(1).forEach((step) => {
      const { motion, values } = story[step]!
      const now = stage(step, values)
      const before = stage(step - 1, story[step - 1]!.values).pose
      const draw = layout(now)
      let last: number | undefined
      for (let elapsed = 0; elapsed <= durationOf(motion); elapsed += 1000 / 30) {
        const pose = poseAt(before, now.pose, motion, elapsed)
        const { labels, diagram, opacity } = draw(pose)
        for (const kind of ['down', 'up'] as const) {
          if (pose[kind] < 1)
            expect(labels.filter(({ key, text }) => key.startsWith(kind) && /都输|都赢|家输/.test(text)), `step ${step} after ${elapsed} ms`).toEqual([])
        }
        if (diagram && opacity.dot > 0) {
          if (last !== undefined)
            expect(Math.abs(diagram.dot.x - last), `step ${step} after ${elapsed} ms`).toBeLessThan(30)
          last = diagram.dot.x
        }
      }
    })
  })
})

/** The points that a path comes along: the ends of its pieces, and the middle of each curve. */
function pointsOf(path: string): { x: number, y: number }[] {
  let at = { x: 0, y: 0 }
  return Array.from(path.matchAll(/([MCH])([^MCH]*)/g)).flatMap(([, command, text]) => {
    const numbers = text!.split(/[ ,]/).map(Number)
    const from = at
    at = command === 'H' ? { x: numbers[0]!, y: from.y } : { x: numbers.at(-2)!, y: numbers.at(-1)! }
    return command === 'M' ? [at] : [{ x: (from.x + at.x) / 2, y: (from.y + at.y) / 2 }, at]
  })
}
