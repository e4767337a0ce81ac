import type { CheckedSlide, Problem, Surroundings } from './problem.ts'
import { dirname, join, resolve } from 'node:path'
import { hostOf } from '../../app/talk/embed-addresses.ts'
import { LEFT_OUT } from './left-out.ts'
import { suggest } from './suggest.ts'

/** What is no markup of a slide, beside blocks of code: code in a line, formulas, comments, its own styles. */
const NO_MARKUP = /`[^`\n]+`|\$\$[^$]*\$\$|<!--[\s\S]*?-->|<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g
const FENCE = /^\s*(`{3,}|~{3,})/
const CHARACTER = /[^\n]/g

/** A component's tag: a name in capitals, or of several words. */
const TAG = /<([A-Z]\w*|[a-z][a-z0-9]*(?:-[a-z0-9]+)+)(?=[\s/>])/g
const WORD_START = /(?:^|-)(\w)/g

/** What Vue and its router bring to every template; names that Slidev resolves to icons or to nothing are left alone. */
const EVERYWHERE = ['Transition', 'TransitionGroup', 'KeepAlive', 'Teleport', 'Suspense', 'RouterLink', 'RouterView', 'Component', 'Slot', 'Template']

/** What shows another host's page, and where that stands in it. */
const FRAMES: { tag: RegExp, host: (address: string) => string }[] = [
  { tag: /<iframe\b[^>]*?\ssrc=["']([^"']+)["']/g, host: address => hostOf(address) },
  { tag: /<Youtube\b/g, host: () => 'www.youtube.com' },
  { tag: /<Tweet\b/g, host: () => 'platform.twitter.com' },
  { tag: /<BlueSky\b/g, host: () => 'embed.bsky.app' },
]

const AFTER_PATH = /[?#]/
const URL_LINE = /^\s*url\s*:/
const ABSOLUTE = /^(?:[a-z]+:)?\/\//i

/** Says what is wrong in a slide's markup: components and pictures that do not exist, and what the page may not show. */
export function checkMarkup(checked: CheckedSlide, around: Surroundings): Problem[] {
  const { raw } = checked.slide.source
  const markup = markupOf(raw, checked.slide.source.contentStart - checked.slide.source.start)
  const lineAt = (index: number): number => markup.slice(0, index).split('\n').length - 1
  const warnAt = (sentence: string, index: number): Problem => ({ ...checked.warn(sentence), line: checked.slide.source.start + 1 + lineAt(index) })
  return [
    ...checkComponents(markup, around, warnAt),
    ...checkFrames(markup, checked, around, warnAt),
    ...checkPictures(checked, around),
    ...LEFT_OUT.flatMap(({ feature, written }): Problem[] => {
      // Code that moves is written as a block of code.
      const text = feature === 'magic-move' ? raw : markup
      return written.test(text)
        ? [{ ...checked.warn(`\`${feature}\` is left out of a build, so that the first slide comes sooner: take it out, or its line out of plugins/slidev-patches/without-unused.ts.`, feature), severity: 'error' }]
        : []
    }),
  ]
}

/**
 * A slide's source with spaces for all that is no markup.
 * @param raw the source
 * @param contentStart its lines of front matter
 */
function markupOf(raw: string, contentStart: number): string {
  let fence: string | undefined
  const lines = raw.split('\n').map((line, index) => {
    const mark = FENCE.exec(line)?.[1]
    const isCode = fence !== undefined || mark !== undefined
    if (fence === undefined)
      fence = mark
    else if (mark?.startsWith(fence))
      fence = undefined
    return isCode || index < contentStart ? '' : line
  })
  return lines.join('\n').replace(NO_MARKUP, text => text.replace(CHARACTER, ' '))
}

type WarnAt = (sentence: string, index: number) => Problem

function checkComponents(markup: string, { components }: Surroundings, warnAt: WarnAt): Problem[] {
  const known = [...components, ...EVERYWHERE]
  const seen = new Set<string>()
  return [...markup.matchAll(TAG)].flatMap(({ 1: tag, index }) => {
    const name = tag!.replace(WORD_START, (_, letter: string) => letter.toUpperCase())
    // Names with hyphens may also be icons or elements of the browser's own.
    if (known.includes(name) || tag!.includes('-') || seen.has(name))
      return []
    seen.add(name)
    return [warnAt(`There is no component <${tag}>, and nothing is shown for it: ${suggest(name, components, 'put it into components/, or mend its name.')}`, index)]
  })
}

function checkFrames(markup: string, { slide: { frontmatter }, warn }: CheckedSlide, { allowedHosts }: Surroundings, warnAt: WarnAt): Problem[] {
  const isAllowed = (host: string): boolean => host === '' || allowedHosts.includes(host)
  const sentence = (host: string): string => `This deck asks no other host, so that it works without a network, and the page from ${host} is not shown but linked: add '${host}' to ALLOWED_HOSTS in talk.config.ts to show it.`
  const inMarkup = FRAMES.flatMap(({ tag, host }) => Array.from(markup.matchAll(tag), match => ({ index: match.index, host: host(match[1] ?? '') })))
  const ofLayout = typeof frontmatter.url === 'string' && String(frontmatter.layout).startsWith('iframe') ? hostOf(frontmatter.url) : ''
  return [
    ...inMarkup.filter(({ host }) => !isAllowed(host)).map(({ host, index }) => warnAt(sentence(host), index)),
    ...isAllowed(ofLayout) ? [] : [warn(sentence(ofLayout), URL_LINE)],
  ]
}

function checkPictures({ slide, file, warn }: CheckedSlide, { root, isFile }: Surroundings): Problem[] {
  return (slide.source.images ?? []).flatMap((picture) => {
    if (ABSOLUTE.test(picture))
      return [warn(`This deck asks no other host, and the picture ${picture} is not shown: put it into public/.`, picture)]
    const path = picture.split(AFTER_PATH)[0]!
    const places = path.startsWith('/') ? [join(root, 'public', path), join(root, path)] : [resolve(dirname(file), path), join(root, 'public', path)]
    return places.some(isFile) ? [] : [warn(`There is no picture ${picture}: ${path.startsWith('/') ? 'put it into public/' : 'put it beside this file'}, or mend its name.`, picture)]
  })
}
