import type { Plugin } from 'vite'
import type { CompilerError } from 'vue/compiler-sfc'
import type { Problem } from './problem.ts'
import { compileTemplate, parse } from 'vue/compiler-sfc'
import { checkProject } from './check-project.ts'
import { loadDeck } from './load-deck.ts'
import { describeProblem } from './problem.ts'

const SLIDE = /__slidev_(\d+)\.md$/
const END = /\.$/
const MARKDOWN = /\.md$/

/**
 * Says where in the talk a mistake was made: in the dev server of those that an edit brings, and of a template that cannot
 * be compiled, in which Vue itself names the line of what Slidev has made of the slide. What else is wrong when a command
 * begins, the command tells (`tellMistakes`).
 */
export function checkTalk(): Plugin {
  let root: string
  let known = new Set<string>()
  const lines = async (): Promise<string[]> => (await checkProject(root)).map(problem => describeProblem(problem, root))
  return {
    name: 'deck:check-talk',
    configResolved(config) {
      root = config.root
    },
    async configureServer() {
      known = new Set(await lines())
    },
    async hotUpdate({ file, server }) {
      if (this.environment.name !== 'client' || !MARKDOWN.test(file))
        return
      const now = await lines()
      now.filter(line => !known.has(line)).forEach(line => server.config.logger.warn(line))
      known = new Set(now)
    },
    transform: {
      filter: { id: SLIDE },
      async handler(code, id) {
        const no = Number(SLIDE.exec(id)![1])
        const [error] = errorsIn(code)
        if (error)
          this.error(describeProblem(await locate(error, no, root), root))
      },
    },
  }
}

/** What keeps a slide's template, as Slidev makes it of Markdown, from being compiled. */
function errorsIn(code: string): (CompilerError | SyntaxError)[] {
  const { descriptor: { template }, errors } = parse(code, { ignoreEmpty: false, sourceMap: false })
  if (errors.length > 0 || !template)
    return errors
  return compileTemplate({ source: template.content, filename: 'slide.vue', id: 'slide' }).errors.filter(error => typeof error !== 'string') as CompilerError[]
}

/** Finds in the Markdown what a template's error is about. */
async function locate(error: CompilerError | SyntaxError, no: number, root: string): Promise<Problem> {
  const { deck } = await loadDeck(root)
  const { filepath: file, raw, start } = deck.slides[no - 1]!.source
  const [text = ''] = ('loc' in error ? error.loc?.source ?? '' : '').trim().split('\n')
  const line = text === '' ? 0 : raw.slice(0, Math.max(0, raw.indexOf(text))).split('\n').length - 1
  const message = error.message.split('\n')[0]!.replace(END, '')
  return { file, line: start + 1 + line, sentence: `${message}${text ? `, in \`${text}\`` : ''}.`, severity: 'error' }
}
