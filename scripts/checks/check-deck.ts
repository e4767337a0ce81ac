import type { SlideInfo } from '@slidev/types'
import type { LoadedDeck } from './load-deck.ts'
import type { CheckedSlide, Problem, Surroundings } from './problem.ts'
import { relative } from 'node:path'
import { readTalk, readTime } from '../../app/talk/talk.ts'
import { checkMarkup } from './check-markup.ts'
import { suggest } from './suggest.ts'

const BUDGET = /^\s*budget\s*:/
const LAYOUT = /^\s*layout\s*:/
const CLAIMS = /^\s*claims\s*:/
const DURATION = /^\s*duration\s*:/
const NOT_A_WORD = /[^\w-]/g

/**
 * Says what is wrong in a deck, as far as its files tell.
 * @param loaded the deck, as `loadDeck` reads it
 * @param around what it can use
 * @returns in the order of the slides; empty when all is well
 */
export function checkDeck(loaded: LoadedDeck, around: Surroundings): Problem[] {
  const { deck, problems } = loaded
  const talk = readTalk(deck.slides)
  return [
    ...problems,
    ...Object.values(deck.markdownFiles).flatMap(({ filepath, errors }) => (errors ?? []).map(({ row, message }): Problem =>
      ({ file: filepath, line: row + 1, sentence: `${withoutRoot(message, around.root)}: the slides that it names are left out.`, severity: 'warning' }))),
    ...deck.slides.flatMap((slide, index) => {
      const checked = checkedSlide(slide)
      return [
        ...checkBudget(checked, talk[index]!.title),
        ...checkTitle(checked, talk[index]!.no),
        ...checkLayout(checked, around),
        ...checkClaims(checked, around),
        ...checkMarkup(checked, around),
      ]
    }),
    ...checkDuration(loaded),
  ]
}

function checkedSlide(slide: SlideInfo): CheckedSlide {
  const { filepath: file, raw, start } = slide.source
  const lines = raw.split('\n')
  return {
    slide,
    file,
    warn: (sentence, at) => {
      const found = at === undefined ? -1 : lines.findIndex(line => typeof at === 'string' ? line.includes(at) : at.test(line))
      return { file, line: start + 1 + Math.max(0, found), sentence, severity: 'warning' }
    },
  }
}

function checkBudget({ slide: { frontmatter }, warn }: CheckedSlide, title: string): Problem[] {
  if (frontmatter.backup === true || readTime(frontmatter.budget) !== undefined)
    return []
  const name = `The slide “${title}”`
  return [frontmatter.budget === undefined
    ? warn(`${name} has no \`budget\` and counts as no time in the plan: give it one, such as \`budget: 45s\`, or \`backup: true\`.`)
    : warn(`${name} has a \`budget\` that is no time and counts as none: write it as \`45s\` or \`1min30s\`.`, BUDGET)]
}

function checkTitle({ slide: { title }, warn }: CheckedSlide, no: number): Problem[] {
  return title ? [] : [warn(`Slide ${no} has no headline and is listed by its number: give it one, or a \`title\` in its front matter.`)]
}

function checkLayout({ slide: { frontmatter: { layout } }, warn }: CheckedSlide, { layouts }: Surroundings): Problem[] {
  if (layout === undefined || layouts.includes(layout as string))
    return []
  return [warn(`There is no layout \`${String(layout)}\`, and the slide is shown in \`default\`: ${suggest(String(layout), layouts)}`, LAYOUT)]
}

const VOICES = ['dario', 'author', 'doubt']

function checkClaims({ slide: { frontmatter }, warn }: CheckedSlide, { claims }: Surroundings): Problem[] {
  const stated: unknown = frontmatter.claims
  if (stated === undefined)
    return []
  if (typeof stated !== 'object' || stated === null || Array.isArray(stated))
    return [warn('`claims` names no voices: write it as a line for each, such as `dario: [8, 9]`.', CLAIMS)]
  return Object.entries(stated as Record<string, unknown>).flatMap(([voice, numbers]) => {
    const line = new RegExp(`^\\s*${voice.replace(NOT_A_WORD, '.')}\\s*:`)
    if (!VOICES.includes(voice))
      return [warn(`No claim is said by \`${voice}\`: ${suggest(voice, VOICES)}`, line)]
    if (!Array.isArray(numbers))
      return [warn(`The claims of \`${voice}\` are no list of numbers: write them as \`${voice}: [8, 9]\`.`, line)]
    return numbers.flatMap((number: unknown) => {
      const said = claims.get(number as number)
      if (said === undefined)
        return [warn(`There is no claim ${JSON.stringify(number)}: pages/claims.ts has 1 to ${claims.size}.`, line)]
      return said === voice ? [] : [warn(`Claim ${String(number)} is said by \`${said}\`, not by \`${voice}\`: move it there.`, line)]
    })
  })
}

/** Whether the talk takes the time that it says; too little time is no mistake, too much is. */
function checkDuration({ deck }: LoadedDeck): Problem[] {
  const { duration } = deck.headmatter as { duration?: unknown }
  const seconds = readTime(duration)
  if (duration === undefined)
    return []
  const cover = checkedSlide(deck.slides[0]!)
  if (seconds === undefined)
    return [cover.warn('`duration` is no time: write it as `25min`.', DURATION)]
  const planned = readTalk(deck.slides).reduce((sum, { budget }) => sum + (budget ?? 0), 0)
  return planned <= seconds ? [] : [cover.warn(`The budgets add up to ${minutes(planned)} minutes, ${minutes(planned - seconds)} more than \`duration\` has: shorten some, or change it.`, DURATION)]
}

function minutes(seconds: number): string {
  return String(Math.round(seconds / 6) / 10)
}

function withoutRoot(text: string, root: string): string {
  return text.replaceAll(`${root.replaceAll('\\', '/')}/`, '').replaceAll(relative('', root) || '\0', '')
}
