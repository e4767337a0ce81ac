/** Every word that the piece shows or says. */
export const title = '指数增长：爆发前的样子'

export const labels = {
  doubling: '多久翻一番',
  lookback: '往回看多久',
  scale: '纵轴',
  guess: '你的猜测',
}

export const scales = { linear: '线性', log: '对数' }

export const unguessed = '还没猜'

/** In the picture. */
export const burst = '爆发'
export const whole = '全部'
export const question = '你猜多少？'
export const twofold = '×2'
export const halves = { last: (span: string) => `最后${span}`, before: '此前全部' }
export const filled = '已完成'
export const yetLess = (fraction: string): string => `不到 ${fraction}`

/** The levels of ability that he names, lowest first. */
export const levels = ['勉强能用', '聪明的高中生', '聪明的大学生', '博士生']

export const fork = { now: (share: string) => `现在 ${share}？`, stop: ['20–25%', '两年内停步'], rest: '其余：继续往上', subtraction: '75–80%，我们减的' }

export function months(value: number): string {
  return `${figure(value)} 个月`
}

export const percentSign = '%'

export function percent(value: number): string {
  return `${value}${percentSign}`
}

/**
 * A share as a percentage of three figures, or as a tiny one in words.
 * @param share 0 to 1
 */
export function sharePercent(share: number): string {
  if (share > 0 && share < 1e-6)
    return '不到百万分之一'
  return `${Number((share * 100).toPrecision(3))}%`
}

/**
 * A share as one part of so many; near the whole, where that says little, as a percentage.
 * @param share above 0 and at most 1
 */
export function shareFraction(share: number): string {
  const parts = 1 / share
  if (parts > 1e6)
    return '不到百万分之一'
  const whole = Math.round(parts)
  if (whole === 1 && Math.abs(parts - 1) < 1e-9)
    return '全部'
  if (Math.abs(parts - whole) < 1e-6)
    return `1/${whole}`
  return parts < 4 ? `约 ${Number((share * 100).toPrecision(2))}%` : `约 1/${Number(parts.toPrecision(2))}`
}

/** A number stands apart from the Chinese before it. */
const LEADING_DIGIT = /^(?=\d)/

const namedSpans: Record<number, string> = { 6: '半年', 12: '一年', 18: '一年半', 24: '两年', 36: '三年', 48: '四年', 72: '六年', 96: '八年' }

/**
 * A span of time in words.
 * @param value months, above 0
 */
export function span(value: number): string {
  return namedSpans[value] ?? ` ${months(value)}`
}

/**
 * A time before the burst, in words.
 * @param value months, 0 or more
 */
export function monthsBefore(value: number): string {
  if (value === 0)
    return burst
  return value in namedSpans ? `${namedSpans[value]}前` : `${months(value)}前`
}

export function guessLabel(share: number): string {
  return `你猜 ${sharePercent(share)}`
}

export function truthLabel(share: number): string {
  return `实际${shareFraction(share).replace(LEADING_DIGIT, ' ')}`
}

/** The guess held against the truth: a big word, and what it is about where that isn't said by itself. */
export interface Verdict {
  about: string
  big: string
}

/**
 * @param guess a share, 0 to 1
 * @param ratio how many times the truth the guess is
 */
export function verdict(guess: number, ratio: number): Verdict {
  if (guess === 0)
    return { about: '', big: '猜低了' }
  if (Math.abs(ratio - 1) < 0.005)
    return { about: '', big: '猜中了' }
  return ratio > 1 ? { about: '是实际的', big: times(ratio) } : { about: '实际是它的', big: times(1 / ratio) }
}

function times(ratio: number): string {
  return ratio >= 1e6 ? '百万倍以上' : `${Number(ratio.toPrecision(ratio < 100 ? 2 : 3))} 倍`
}

/** A number with at most one decimal. */
function figure(value: number): string {
  return String(Number(value.toFixed(1)))
}

/** What is asked, and what is stated once the answer is there. */
export const headlines = {
  question: (lookback: number) => `爆发前${span(lookback)}，看上去完成了多少？`,
  statement: (lookback: number, share: number) => `爆发前${span(lookback)}，看上去${share < 0.5 ? '只' : '已'}完成了 ${shareFraction(share)}`,
}

export const captions = {
  dario: {
    question: '他打的比方：每 6 个月翻一番，到爆发那一刻才算全部完成。',
    truth: '他说，人不太能理解指数增长：爆发前两年，才这么一点。',
  },
  question: (doubling: number) => `假如每 ${months(doubling)}翻一番，到爆发那一刻才算全部完成。`,
  truth: (doubling: number, lookback: number, share: number) => `假如每 ${months(doubling)}翻一番：爆发前${span(lookback)}是 ${shareFraction(share)}。`,
  doublings: (lookback: number, doublings: number, share: number) => [
    `最后${span(lookback)}翻${count(doublings)}番`,
    ...share <= 1 / 16 ? ['再往前，几乎贴着地面'] : [],
  ].join('；').concat('。'),
  half: (doubling: number) => `最后${span(doubling)}做的，和此前全部加起来一样多。`,
  log: '纵轴换成对数：每翻一番，升高同样一格。',
  linear: '纵轴是线性：每翻一番，升高的是上一番的两倍。',
  levels: '假定他说的四级也沿这样一条线；摆在哪一段，是我们的示意。',
  fork: (share: number) => `假如现在就在 ${shareFraction(share)}：画二十种未来，四到五种停步。`,
}

/** How often something doubles: 「了 4」, 「了约 2.7」, 「不到一」. */
function count(doublings: number): string {
  const rounded = Number(doublings.toFixed(1))
  if (rounded < 1)
    return '了不到一'
  return Math.abs(doublings - rounded) < 1e-6 ? `了 ${rounded} ` : `了约 ${rounded} `
}

export const sentences = {
  question: (doubling: number, lookback: number) =>
    `猜一猜：每 ${months(doubling)}翻一番的东西，爆发前 ${months(lookback)}完成了多少？`,
  guessed: (guess: string) => `现在猜的是 ${guess}。`,
  truth: (doubling: number, lookback: number, fraction: string, share: string) =>
    `每 ${months(doubling)}翻一番：爆发前 ${months(lookback)}完成 ${fraction}（${share}）。`,
  verdict: (guess: string, { about, big }: Verdict) => `猜的是 ${guess}，${about} ${big}。`,
  yearly: (growth: string) => `相当于每年 ${growth} 倍。`,
  half: (doubling: number) => `最后 ${months(doubling)}完成一半，和此前全部一样多。`,
  log: '纵轴是对数，曲线成了直线。',
  levels: `从低到高，${levels.map(level => `「${level}」`).join('、')}，摆放的位置是示意。`,
  fork: (share: string) => `从 ${share} 这一点画出二十条线：四条停步，一条可能停步，十五条继续往上。20–25% 是他估的、模型两年内停步的可能，75–80% 是我们减出来的，不是他的话。`,
}

export const table = {
  caption: (doubling: number) => `每 ${months(doubling)}翻一番（示意）`,
  columns: ['时间', '完成（分数）', '完成（百分比）'],
  guess: '你的猜测',
  hidden: '先不说',
}
