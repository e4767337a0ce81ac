/** Every word that the piece shows or says. */
export const title = '两种竞赛：竞相向下与竞相向上'

export const labels = {
  reward: '安全的奖励',
  leaders: '带头的公司',
}

/** The four actions he lists, by what they do in the model. */
export const actions = {
  policy: '扩展政策',
  interpretability: '可解释性',
  constitution: '宪法式 AI',
  evaluations: '能力评估',
}

export const onOff = { on: '有', off: '没有' }

export const races = {
  down: '竞相向下',
  up: '竞相向上',
}

export const captions = {
  charge: '「想要控制整个行业，只有他能构建安全 AI」',
  down: '荒谬的谎言。先看竞相向下：人人抢着发布，最后人人都输。',
  up: '再看竞相向上：比谁更负责。谁领先都行，最后大家都赢。',
  tipping: '同样的公司、同样的起点，差别在起点落在临界点哪一边。',
  leaders: '三家先带头，起点就被推过了临界点。树榜样，不必垄断。',
  actions: '四件事，每一件都把临界点压低一点，不用谁来带头。',
}

export const axes = {
  share: '纵轴：选「安全」的公司',
  rounds: '轮',
  start: '起点',
}

export const choices = { safety: '安全', haste: '抢快' }

export const model = '猎鹿博弈，复制者动态：'

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

export function reward(value: number): string {
  return String(value)
}

export function firms(value: number): string {
  return `${value} 家`
}

/**
 * The tipping point in words.
 * @param tip may lie outside of 0 to 1, and then is none
 */
export function tippingPoint(tip: number): string {
  if (tip >= 1)
    return '没有（抢快总是划算）'
  if (tip <= 0)
    return '没有（安全总是划算）'
  return percent(tip)
}

export function tippingLabel(tip: number): string {
  return `临界点 ${percent(tip)}`
}

export type Outcome = 'top' | 'bottom' | 'between'

export const outcomes: Record<Outcome, string> = {
  top: '大家都赢',
  bottom: '人人都输',
  between: '还没见分晓',
}

export const sentences = {
  question: (firmCount: number, start: string) => `${firmCount} 家公司，起点都一样：${start} 选安全。左边只奖励抢快，右边也奖励安全。`,
  race: (name: string, tip: string | undefined, start: string, end: string, outcome: string) =>
    `${name}：${tip === undefined ? '' : `临界点 ${tip}，`}从 ${start} 走到 ${end}，${outcome}。`,
  waiting: (name: string) => `${name}：还没开始。`,
}

export const table = {
  caption: '两种竞赛（示意模型：猎鹿博弈的复制者动态）',
  columns: ['', races.down, races.up],
  rows: { reward: labels.reward, leaders: labels.leaders, actions: '四件事', tipping: '临界点', start: axes.start, end: '终点', outcome: '结局' },
  waiting: '还没开始',
  none: '无',
}

export function actionCount(count: number): string {
  return count === 0 ? table.none : `${count} 件`
}

export function round(value: number): string {
  return `第 ${value} ${axes.rounds}`
}
