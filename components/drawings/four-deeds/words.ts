import type { Action } from '../../pieces/race-comparison/parameters'

/** The deeds in his order. */
export const deeds: Record<Action, { name: string, what: string }> = {
  policy: { name: '负责任的扩展政策', what: '率先发布，鼓励别家跟上' },
  interpretability: { name: '可解释性研究', what: '对外公开，商业上可能吃亏也认' },
  constitution: { name: '宪法式 AI', what: '这一类安全技术，推行开来' },
  evaluations: { name: '危险能力评估', what: '先衡量，结果也公开' },
}

export const gauge = '临界点'

/** Those who published a framework of this kind, by month. */
export const followers = [
  { name: 'Anthropic', date: '2023-09' },
  { name: 'OpenAI', date: '2023-12' },
  { name: 'Google DeepMind', date: '2024-05' },
  { name: 'Meta', date: '2025-02' },
]

export const afterwards = '第一件事之后，三家先后发了类似的框架；先后不等于因果'

export const conclusion = '他说，做这些是给整个领域做榜样，不是要垄断技术。'
