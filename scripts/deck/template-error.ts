import { compileTemplate, parse } from 'vue/compiler-sfc'

/** What keeps a slide's template from being compiled. */
export interface TemplateError {
  message: string
  /** Where it stands in the code. */
  offset: number
}

/** The element that Slidev's Markdown puts a slide into. */
const WRAPPER = { start: /^\s*<div>/, end: /<\/div>\s*$/ }

/**
 * Finds the first mistake in a slide's template: one that keeps it from being read, such as `{{ 1 + }}`, or, once it can
 * be, one that has no meaning, such as a `v-for` without an expression.
 * @param code the slide's module as Slidev makes it of Markdown, not yet in its layout
 */
export function findTemplateError(code: string): TemplateError | undefined {
  const { descriptor: { template }, errors: [unreadable] } = parse(code, { sourceMap: false })
  if (unreadable)
    return { message: unreadable.message, offset: 'loc' in unreadable ? unreadable.loc?.start.offset ?? 0 : 0 }
  if (!template)
    return undefined
  const [error] = compilerErrors(inLayout(template.content))
  if (!error)
    return undefined
  const offset = typeof error === 'string' ? 0 : error.loc?.start.offset ?? 0
  return { message: typeof error === 'string' ? error : error.message, offset: template.loc.start.offset + offset }
}

/** A slide in a layout, as Slidev does it later, whose slots it may fill; the tag is as long as the wrapper's. */
function inLayout(template: string): string {
  return template.replace(WRAPPER.start, start => start.replace('div', 'Box')).replace(WRAPPER.end, end => end.replace('div', 'Box'))
}

function compilerErrors(source: string) {
  try {
    return compileTemplate({ source, filename: 'slide.vue', id: 'slide' }).errors
  }
  // After some mistakes Vue (3.5) goes on to write code for what it has no code for: a slot's template in a plain element.
  catch (error) {
    return [error as Error & { loc?: undefined }]
  }
}
