import type { DeckSlide } from '@slidev/client'
import type { ClaimsByVoice } from './voices.ts'
import { parseTimeString } from '@slidev/parser/utils'
import { actTitle } from './act-words.ts'

/** What the talk knows of one slide beyond Slidev's own fields. */
export interface TalkSlide {
  /** Page number, from 1. */
  no: number
  title: string
  /** The chapter that this slide stands in, as named by the chapter's first slide; an act's with its numeral, `一、指数`. */
  chapter: string
  /** The act that begins here, which a slide in the layout `section` does. */
  act: Act | undefined
  /** Shown after the end, when somebody asks; no part of the talk's time or progress. */
  backup: boolean
  /** Seconds planned for the slide; 0 for a backup slide, undefined for one whose plan is missing or unreadable. */
  budget: number | undefined
  claims: ClaimsByVoice
}

/** A part of the talk with a slide of its own at its beginning. */
export interface Act {
  /** From 1, in the order of the slides. */
  number: number
  /** As the slide's `chapter` says. */
  name: string
  /** What it is about, as the slide's `summary` says. */
  summary: string
  /** What leads to it: the slide's alias, or its number. */
  link: string
}

/** The part of a slide that the talk reads: its title and its frontmatter. */
export interface SlideSource {
  title?: string
  frontmatter: Record<string, unknown>
}

/** The slides of the running deck, as {@link readTalk} takes them. */
export function sourcesOf(routes: DeckSlide[]): SlideSource[] {
  return routes.map(route => route.meta.slide)
}

/**
 * Reads the talk's own frontmatter (`chapter`, `backup`, `budget`, `claims`) from all slides in order. What is missing or
 * wrong is left out: a talk must never be blank for want of a number, and scripts/checks tells of it before it is given.
 */
export function readTalk(slides: SlideSource[]): TalkSlide[] {
  let chapter = ''
  let acts = 0
  return slides.map(({ title, frontmatter }, index) => {
    const { chapter: named, layout, summary, routeAlias } = frontmatter
    const act = layout === 'section' && typeof named === 'string'
      ? { number: ++acts, name: named, summary: textOf(summary), link: textOf(routeAlias) || String(index + 1) }
      : undefined
    if (typeof named === 'string')
      chapter = act ? actTitle(act.number, named) : named
    const backup = frontmatter.backup === true
    return {
      no: index + 1,
      title: title ? plainText(title) : `第 ${index + 1} 页`,
      chapter,
      act,
      backup,
      budget: backup ? 0 : readTime(frontmatter.budget),
      claims: (frontmatter.claims ?? {}) as ClaimsByVoice,
    }
  })
}

/** Marks of emphasis and code, tags, and links, whose text stays. */
const MARKS = /<[^>]*>|[*_`~[]|\]\([^)]*\)/g

/** A headline without its Markdown. */
function plainText(markdown: string): string {
  return String(markdown).replace(MARKS, '').trim()
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The acts of the talk in order. */
export function actsOf(talk: TalkSlide[]): Act[] {
  return talk.flatMap(({ act }) => act ?? [])
}

/** A chapter of the talk. */
export interface Chapter<Slide> {
  name: string
  /** At least one. */
  slides: Slide[]
}

/**
 * The chapters in order, each with its slides.
 * @param slides in order, each with the name of its chapter
 */
export function chaptersOf<Slide extends Pick<TalkSlide, 'chapter'>>(slides: Slide[]): Chapter<Slide>[] {
  const chapters: Chapter<Slide>[] = []
  for (const slide of slides) {
    if (chapters.at(-1)?.name === slide.chapter)
      chapters.at(-1)!.slides.push(slide)
    else
      chapters.push({ name: slide.chapter, slides: [slide] })
  }
  return chapters
}

/**
 * Reads a time as Slidev writes it: `45s`, `1min30s`, `1:30`, a number of seconds.
 * @returns seconds; undefined for what is none
 */
export function readTime(value: unknown): number | undefined {
  if (typeof value !== 'string' && typeof value !== 'number')
    return undefined
  try {
    const { seconds } = parseTimeString(value)
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined
  }
  catch {
    return undefined
  }
}

/**
 * Page number of the last slide that is no backup slide; 1 where there is none.
 * @param slides all slides in order
 */
export function lastNoOf(slides: TalkSlide[]): number {
  return slides.findLast(slide => !slide.backup)?.no ?? 1
}

/**
 * How far the talk has come at a slide.
 * @param slides all slides in order
 * @param no page number, from 1
 * @returns 0 on the first slide, 1 on the last of the talk and on every backup slide after it
 */
export function progressAt(slides: TalkSlide[], no: number): number {
  const last = slides.filter(slide => !slide.backup).length
  return last > 1 ? Math.min((no - 1) / (last - 1), 1) : 1
}

/**
 * Seconds planned before a slide begins; a slide without a budget takes none.
 * @param slides all slides in order
 * @param no page number, from 1
 */
export function plannedStart(slides: TalkSlide[], no: number): number {
  return slides.filter(slide => slide.no < no).reduce((sum, slide) => sum + (slide.budget ?? 0), 0)
}

/**
 * How far the talk runs ahead of its plan or behind it. Within a slide's own budget a speaker is on time.
 * @param slides all slides in order
 * @param no page number of the slide on screen, from 1
 * @param passed seconds since the talk began
 * @returns seconds: positive when ahead, negative when behind, 0 when on time
 */
export function aheadOfPlan(slides: TalkSlide[], no: number, passed: number): number {
  const start = plannedStart(slides, no)
  const end = plannedStart(slides, no + 1)
  if (passed < start)
    return start - passed
  return passed > end ? end - passed : 0
}
