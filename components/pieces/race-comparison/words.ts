import { ERROR, FIRMS } from './model'

/** Every word that the piece shows or says. */
export const title = '两种竞赛：竞相向下与竞相向上'

export const labels = {
  reward: '选安全的回报',
  leaders: '带头选安全的',
  start: '起点有几家选安全',
  leader: '谁领先',
}

/** The four deeds he lists. */
export const actions = {
  policy: '扩展政策',
  interpretability: '可解释性',
  constitution: '宪法式 AI',
  evaluations: '危险能力评估',
}

export const onOff = { on: '有', off: '没有' }

export const another = '换一家领先'

/** The firms' names. */
export const firms = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸']

const NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** A number of firms or deeds from 0 to 10, as it is spoken. */
function spoken(count: number): string {
  return NUMERALS[count]!
}

export type Outcome = 'top' | 'bottom' | 'between'

/** What a race is called by where it goes. */
export const races: Record<Outcome, string> = {
  top: '竞相向上',
  bottom: '竞相向下',
  between: '僵持不下',
}

/** What is rewarded, under the race's name. */
export const rules = {
  none: '只有抢快有好处',
  some: '安全也有回报',
}

export const sides = { win: '赢', lose: '输' }

/** What a race has come to: how many firms a round pays more than nothing, and how many less. */
export function verdict(outcome: Outcome, losers: number, winners: number): string {
  if (outcome === 'between')
    return '还没见分晓'
  if (losers === FIRMS)
    return '人人都输'
  return winners === FIRMS ? '大家都赢' : `${spoken(losers)}家输，${spoken(winners)}家赢`
}

export const ahead = (leader: string) => `${leader}领先`

export const asked = {
  all: '十家公司从这里起步，会停在哪？',
  down: '只有抢快有好处，会停在哪？',
  up: '安全也有回报，又会停在哪？',
  unrewarded: '安全没有回报，又会停在哪？',
}

/** What the room is asked. */
export const poll = {
  question: ({ reward, relief }: { reward: number, relief: number }) => `还是这十家，安全${reward + relief > 0 ? '也有' : '没有'}回报：会停在上面还是下面？`,
  options: { top: '上面', bottom: '下面' } satisfies Partial<Record<Outcome, string>>,
  answer: (outcome: Outcome, verdict: string) => `${{ top: '停在上面', bottom: '停在下面', between: '停在半路' }[outcome]}：${verdict}`,
}

export const told = {
  never: '安全总是更划算，没有临界点',
  luck: '起点贴着临界点，往哪边走看运气',
  up: '起点过了临界点，就自己往上走',
  down: '起点没到临界点，就一路往下滑',
  leaders: (leaders: number) => `${spoken(leaders)}家带头，起点就过了临界点`,
  both: '竞相向下，人人都输；竞相向上，谁赢都是大家赢',
  none: '这样的规则下，两场都往下滑',
  open: '竞相向下，人人都输；另一场还没见分晓',
}

export const captions = {
  charge: '「想要控制整个行业，只有他能构建安全 AI」',
  down: '他说那是荒谬的谎言。竞相向下：都抢着发布，不安全的系统上了线',
  up: '他说目标是竞相向上：做出榜样，让别家也跟着来',
  harm: '各家只比好处：抢快的危害十家一起背，没人因此改主意，人人都输也输在这里',
  reward: (from: string, to: string, isLess: boolean, tips: string) => `选安全的回报从 ${from} ${isLess ? '降' : '升'}到 ${to}：${tips}`,
  leaders: (leaders: number, others: number, safe: number, opening: number, tip: string) =>
    `${spoken(leaders)}家带头选安全，其余${spoken(others)}家里又有${spoken(safe)}家选：一共${spoken(opening)}家，${tip}`,
  deeds: (count: number, tips: string) => `假定${count === 1 ? '这件' : `${spoken(count)}件`}事让选安全更划算：${tips}`,
  together: (one: string, other: string) => `同样的十家，圆点选安全，三角抢快：一场${one}，一场${other}`,
  left: (leaders: number, verdict: string) => `带头的${spoken(leaders)}家守着安全，其余都抢快：${verdict}`,
  rules: (parts: string[], opening: string, tip: string) => `${parts.join('，')}：起点 ${opening}，${tip}`,
  luck: (opening: string, tip: string) => `起点 ${opening}，${tip}，差不到半家：往哪边走看运气`,
}

/** How the tipping point moves. */
export function tips(from: string, to: string, isLess: boolean): string {
  return `临界点从 ${from}${isLess ? '降' : '升'}到${to === tippingPoint(0) ? '' : ' '}${to}`
}

export const parts = {
  reward: (reward: string) => `选安全的回报 ${reward}`,
  leaders: (leaders: number) => `${spoken(leaders)}家带头`,
  deeds: (count: number) => `做了${spoken(count)}件事`,
}

export const choices = { safety: '选安全', haste: '抢快' }

/** Under the firms, before they race. */
export const row = {
  safety: (count: number) => `${spoken(count)}家选安全`,
  haste: (count: number) => `${spoken(count)}家抢快`,
  ours: '起点是我们设的，示意',
}

export const diagram = {
  start: (opening: number, leaders: number) => leaders === 0 ? `起点 ${opening} 家` : `起点 ${opening} 家，${leaders} 家带头`,
  down: '滑到底',
  up: '爬到顶',
  deeds: (count: number | undefined, by: string) => `${count === undefined ? '' : `${spoken(count)}件事：`}少 ${by}`,
  ends: ['0 家选安全', '10 家'] as const,
  running: '这一场',
}

/**
 * A share of the firms, as a number of them.
 * @param share 0 to 1, in steps of 0.0005 at least
 */
export function firmsOf(share: number): string {
  return `${Number((share * FIRMS).toFixed(2))} 家`
}

/** The tipping point; there is none where safety always pays more. */
export function tippingPoint(tip: number): string {
  return tip <= 0 ? '没有' : firmsOf(tip)
}

/** The tipping point, or that there is none, as a part of a sentence. */
export function tipText(tip: number): string {
  return tip <= 0 ? '没有临界点' : `临界点 ${firmsOf(tip)}`
}

export function reward(value: number): string {
  return String(value)
}

export function count(value: number): string {
  return `${value} 家`
}

export function payoff(value: number): string {
  return value.toFixed(2).replace('-', '−')
}

export function race(name: string, verdict: string): string {
  return `${name}：${verdict}`
}

export const sentences = {
  start: (safe: number) => `十家公司，${spoken(safe)}家选安全，${spoken(FIRMS - safe)}家抢快；起点是示意。`,
  opening: (opening: number, leaders: number) => `${spoken(leaders)}家带头，起点有${spoken(opening)}家选安全。`,
  race: (name: string, rule: string, rounds: number, end: string, leader: string, from: string, to: string, verdict: string) =>
    `${name}，${rule}：${rounds} 轮过后${end}，每家一轮得 ${from} 到 ${to}，${leader}领先；${verdict}。`,
  end: (safe: number) => safe === FIRMS ? '十家都选安全' : safe === 0 ? '十家都抢快' : `${spoken(safe)}家选安全`,
  tip: (down: string, up: string) => `只奖励抢快时，${down}；另一场${up}。`,
  harm: '抢快的危害由十家一起背，不左右任何一家的选择。',
}

export const table = {
  caption: '两种竞赛（示意：十家公司，哪样更划算，就有更多公司跟）',
  columns: ['', '只奖励抢快', '另一场'],
  rows: {
    reward: labels.reward,
    leaders: labels.leaders,
    actions: '四件事',
    tipping: '临界点',
    start: '起点',
    end: '终点',
    payoffs: '终点每家一轮得',
    outcome: '结局',
    law: '许多家的平均走势',
  },
  waiting: '还没开始',
  none: '无',
  range: (from: string, to: string) => `${from} 到 ${to}`,
  end: (count: number, rounds: number) => `第 ${rounds} 轮，${count} 家`,
  replicator: 'dp/dt = ½ p(1−p)(p − p*)，复制者方程；p* 是临界点',
  led: (leaders: number) => `dp/dt = ½ (1−p)[p·a(p − p*) − (p − ${leaders / FIRMS})·a(p* − p)]；a(x) 是 x 的正部在 ±${ERROR} 的误差下的平均`,
}

export function actionCount(count: number): string {
  return count === 0 ? table.none : `${count} 件`
}

export function round(value: number): string {
  return `第 ${value} 轮`
}
