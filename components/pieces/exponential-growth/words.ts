/** Every word that the piece shows or says. */
export const title = '指数增长：爆发前的样子'

export const labels = {
  doubling: '翻番时间',
  lookback: '往回看',
  scale: '纵轴',
  guess: '你的猜测',
}

export const scales = { linear: '线性', log: '对数' }

export const captions = {
  guess: '每六个月翻一番，爆发的两年前，它完成了多少？先猜一个。',
  truth: '答案是 1/16。直觉几乎总是猜得太高。',
  doublings: '四次翻番：1/16、1/8、1/4、1/2，然后是全部。',
  log: '换成对数轴就是一条直线：每一番，走得一样远。',
  ladder: '他报出的四级就在这条路上；摆在哪一点，是我们的示意。',
  fork: '假如现在就在 1/16：他给「两年内停步」留了 20–25% 的可能。',
}

export const axes = {
  time: '距爆发的时间',
  share: '完成了多少',
  logNote: '对数轴：每格翻一番，没有零点',
  burst: '爆发',
}

/** The levels of ability that he names, lowest first. */
export const levels = ['勉强能用', '聪明的高中生', '聪明的大学生', '博士生']

export function quoted(level: string): string {
  return `「${level}」`
}

export const fork = {
  now: '现在？',
  stop: '20–25%：不再进步',
  rest: ['其余：继续往上', '（75–80% 是减法）'],
}

export function months(value: number): string {
  return `${value} 个月`
}

export function percent(value: number): string {
  return `${value}%`
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
 * A share as one part of so many.
 * @param share above 0 and at most 1
 */
export function shareFraction(share: number): string {
  const parts = 1 / share
  if (parts > 1e6)
    return '不到百万分之一'
  const whole = Math.round(parts)
  if (whole === 1 && Math.abs(parts - 1) < 1e-9)
    return '1'
  if (Math.abs(parts - whole) < 1e-6)
    return `1/${whole}`
  return `约 1/${Number(parts.toPrecision(3))}`
}

const namedTimes: Record<number, string> = { 6: '半年前', 12: '一年前', 18: '一年半前', 24: '两年前', 36: '三年前', 48: '四年前' }

/**
 * A time before the burst, in words.
 * @param value months, 0 or more
 */
export function monthsBefore(value: number): string {
  if (value === 0)
    return axes.burst
  return namedTimes[value] ?? `${Number(value.toFixed(1))} 个月前`
}

export function guessLabel(share: number): string {
  return `猜 ${sharePercent(share)}`
}

export function truthLabel(share: number): string {
  return `实际 ${shareFraction(share)}`
}

/** The guess held against the truth, and what comes out. */
export function verdict(guess: number, truth: number, ratio: number): [compared: string, judged: string] {
  return [`你猜 ${sharePercent(guess)}，实际 ${sharePercent(truth)}`, judgement(guess, ratio)]
}

function judgement(guess: number, ratio: number): string {
  if (guess === 0)
    return '低估了'
  if (Math.abs(ratio - 1) < 0.005)
    return '猜中了'
  return ratio > 1 ? `高估 ${figure(ratio)} 倍` : `实际是它的 ${figure(1 / ratio)} 倍`
}

function figure(value: number): string {
  return value >= 1e6 ? '百万以上' : String(Number(value.toPrecision(value < 100 ? 2 : 3)))
}

export const sentences = {
  question: (doubling: number, lookback: number, guess: string) =>
    `猜一猜：每 ${doubling} 个月翻一番的东西，爆发前 ${lookback} 个月完成了多少？现在猜的是 ${guess}。`,
  truth: (doubling: number, lookback: number, fraction: string, share: string) =>
    `每 ${doubling} 个月翻一番：爆发前 ${lookback} 个月只完成 ${fraction}（${share}）。`,
  yearly: (growth: string) => `相当于每年 ${growth} 倍。`,
  log: '纵轴是对数，曲线成了直线。',
  ladder: `从低到高，${levels.map(level => `「${level}」`).join('、')}，摆放的位置是示意。`,
  fork: '从 1/16 这一点分成两条路：20–25% 的可能两年内不再进步，其余继续往上；75–80% 是减法，不是他的话。',
}

export const table = {
  caption: (doubling: number) => `每 ${doubling} 个月翻一番（示意）`,
  columns: ['时间', '完成（分数）', '完成（百分比）'],
  guess: '你的猜测',
  hidden: '先不说',
}
