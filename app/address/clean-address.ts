import type { LocationQuery, LocationQueryRaw, RouteLocationNormalized, Router } from 'vue-router'
import { parseRangeString } from '@slidev/parser/utils'

/** What a sentence puts behind a link, and a chat takes for a part of it. */
const PUNCTUATION = /[\s。，、；：！？…）】》」』〉”’"'`)\]}>,.;:!?]+$/

const COUNT = /^\d+$/
const NEGATIVE = /^-\d+$/
const RANGE = /^[1-9]\d{0,3}(?:-(?:[1-9]\d{0,3})?)?(?:[,;][1-9]\d{0,3}(?:-(?:[1-9]\d{0,3})?)?)*$/

/** Is nobody's sentence, and may end as it likes. */
const SECRET = 'password'

/** What a query may ask for at an address. */
export interface Limits {
  /** How many slides the deck has. */
  pages: number
  /** The last click of the slide; Infinity where that is not known yet, and Slidev will see to it. */
  clicks: number
}

/**
 * An address's text without the punctuation that follows it.
 * @param text of a path or of a parameter, decoded
 */
export function withoutPunctuation(text: string): string {
  return text.replace(PUNCTUATION, '')
}

/** Slidev's own parameters, each as it is meant, or undefined where it is none. */
const SLIDEVS: Record<string, (text: string, limits: Limits) => string | undefined> = {
  clicks(text, { clicks }) {
    if (NEGATIVE.test(text))
      return '0'
    return COUNT.test(text) ? String(Math.min(Number(text), clicks, Number.MAX_SAFE_INTEGER)) : undefined
  },
  range: (text, { pages }) => RANGE.test(text) && parseRangeString(pages, text).length > 0 ? text : undefined,
}

/**
 * The query as it is meant: each parameter once, without the punctuation that follows a link, and Slidev's own within
 * their limits, or left out where they are none. (Slidev 52.20.1 takes them unseen, and shows nothing of a slide at click
 * NaN, nothing new at 1.5, and no page at all of a range that is none. Can go for them when it checks.)
 * @param query of an address, as the router has read it
 * @param limits at that address
 * @returns the same object where nothing is to be put right
 */
export function cleanQuery(query: LocationQuery, limits: Limits): LocationQueryRaw {
  const clean = Object.fromEntries(Object.entries(query).flatMap(([name, values]) => {
    // A parameter named like a method of every object has that in the router's list as well.
    const value = Array.isArray(values) ? values.find(value => typeof value === 'string') ?? null : values
    const text = value === null || name === SECRET ? value : withoutPunctuation(value)
    const meant = Object.hasOwn(SLIDEVS, name) ? SLIDEVS[name]!(text?.trim() ?? '', limits) : text
    return meant === undefined ? [] : [[name, meant]]
  }))
  return JSON.stringify(clean) === JSON.stringify(query) ? query : clean
}

/**
 * Sends every address that has to be put right to the one that is meant. To be called once, before the first navigation.
 * @param router the deck's
 * @param limitsAt what may be asked for at an address
 */
export function cleanAddresses(router: Router, limitsAt: (to: RouteLocationNormalized) => Limits): void {
  router.beforeEach((to) => {
    const { path, query, hash } = to
    const meant = { path: cleanPath(path), query: cleanQuery(query, limitsAt(to)) }
    return (meant.path === path && meant.query === query) || { ...meant, hash, replace: true }
  })
}

function cleanPath(path: string): string {
  let decoded: string
  try {
    decoded = decodeURI(path)
  }
  catch {
    // What is no text at all is told to be no slide's address.
    return path
  }
  const clean = withoutPunctuation(decoded)
  return clean === decoded ? path : encodeURI(clean) || '/'
}
