import type { SlideInfo } from '@slidev/types'
import { relative } from 'node:path'

/** Something that is wrong in the talk's files. */
export interface Problem {
  /** Absolute path. */
  file: string
  /** From 1. */
  line: number
  /** What is wrong and what to do, with its full stop. */
  sentence: string
  /** An error leaves nothing right to show and ends a build; a warning is told, and the deck is built. */
  severity: 'error' | 'warning'
}

/**
 * Writes a problem as a terminal shows it, in a form that editors make a link of: `pages/1-opening.md:12: …`.
 * @param problem what is wrong
 */
export function describeProblem(problem: Problem, root: string): string {
  const { file, line, sentence } = problem
  return `${relative(root, file).replaceAll('\\', '/')}:${line}: ${sentence}`
}

/** What a deck can use. */
export interface Surroundings {
  /** The deck's folder. */
  root: string
  layouts: string[]
  /** In the way that they are written in a template, `VoiceTag`. */
  components: string[]
  /** Who a claim is said by, by its number. */
  claims: Map<number, string>
  /** Whether a file of this absolute path exists. */
  isFile: (file: string) => boolean
  /** The hosts that the page may show pages of. */
  allowedHosts: string[]
}

/** A slide, and how its problems are written. */
export interface CheckedSlide {
  slide: SlideInfo
  file: string
  /** Says what is wrong, at the line where a text first stands in the slide, or at its first. */
  warn: (sentence: string, at?: string | RegExp) => Problem
}
