import type { VOICES } from '../../talk.config.ts'

export type Voice = keyof typeof VOICES

/** The voices that a claim of the article can have. */
export type ClaimVoice = 'dario' | 'author' | 'doubt'

/** A slide's `claims` in its frontmatter: the numbers it carries, under the voice that says them. */
export type ClaimsByVoice = Partial<Record<ClaimVoice, number[]>>
