import type { Plugin } from 'vite'
import type { Problem } from '../../scripts/checks/problem.ts'
import { checkProject } from '../../scripts/checks/check-project.ts'
import { loadDeck } from '../../scripts/checks/load-deck.ts'
import { describeProblem } from '../../scripts/checks/problem.ts'
import { findTemplateError } from '../../scripts/deck/template-error.ts'

const SLIDE = /__slidev_(\d+)\.md$/
const END = /\.$/
const MARKUP_END = /(?<=.)[<>]|\}\}/s
const MARKDOWN = /\.md$/

/**
 * Says in the dev server where in the talk a mistake was made: those that an edit brings, and a template that cannot be
 * read, of which Vue itself names the line in what Slidev has made of the slide. What is wrong when a command begins,
 * the command tells (`tellMistakes`).
 */
export function checkTalk(): Plugin {
  let root: string
  let known = new Set<string>()
  const lines = async (): Promise<string[]> => (await checkProject(root)).map(problem => describeProblem(problem, root))
  return {
    name: 'deck:check-talk',
    apply: 'serve',
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
        const mistake = mistakeIn(code)
        if (mistake)
          this.error(describeProblem(await locate(mistake, no, root), root))
      },
    },
  }
}

/** What keeps a slide's template, as Slidev makes it of Markdown, from being read, and the text that it is about. */
function mistakeIn(code: string): { message: string, text: string } | undefined {
  const error = findTemplateError(code)
  return error && { message: error.message.split('\n')[0]!.replace(END, ''), text: code.slice(error.offset).split(MARKUP_END, 1)[0]!.trim() }
}

/** Finds in the Markdown what a template's mistake is about. */
async function locate({ message, text }: { message: string, text: string }, no: number, root: string): Promise<Problem> {
  const { deck } = await loadDeck(root)
  const { filepath: file, raw, start } = deck.slides[no - 1]!.source
  const before = raw.slice(0, Math.max(0, raw.indexOf(text)))
  return { file, line: start + before.split('\n').length, sentence: `${message}${text ? `, in \`${text}\`` : ''}.`, severity: 'error' }
}
