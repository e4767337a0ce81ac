/**
 * Who speaks. Each claim of the article has one of the first three voices;
 * what the deck itself adds has one of the last two and is never mixed with them.
 */
export const voices = {
  dario: { label: 'Dario', meaning: '文章转述的 Dario' },
  author: { label: '作者', meaning: '文章作者自己的话' },
  doubt: { label: '质疑', meaning: '外界的质疑' },
  model: { label: '示意', meaning: '我们画的模型' },
  note: { label: '补充', meaning: '我们的核对' },
} as const

export type Voice = keyof typeof voices

/** The voices that a claim of the article can have. */
export type ClaimVoice = 'dario' | 'author' | 'doubt'

/** A slide's `claims` in its frontmatter: the numbers it carries, under the voice that says them. */
export type ClaimsByVoice = Partial<Record<ClaimVoice, number[]>>
