import { parseSync } from '@slidev/parser'
import { expect, it } from 'vitest'
import { mendSource } from './mend-source'

/** Line and sentence of each problem, and what the parser then takes for slides. */
function mend(source: string) {
  const { text, problems } = mendSource(source, '/deck/slides.md')
  const slides = parseSync(text, '/deck/slides.md').slides.map(({ frontmatter, content }) => ({ frontmatter, content }))
  return { problems: problems.map(({ line, sentence }) => `${line}: ${sentence}`), slides }
}

it('leaves alone what is right', () => {
  for (const source of ['# 一', '---\ntitle: 一\n---\n\n# 一\n\n---\n\n# 二\n\n---\nlayout: end\n---\n\n***\n', '---\n---\n', '```yaml\ntitle: 一\n```\n', ''])
    expect(mendSource(source, '/deck/slides.md')).toEqual({ text: source, problems: [] })
})

it('reads a file with a mark of byte order as without it', () => {
  expect(mend('\uFEFF---\ntitle: 一\n---\n\n# 一')).toEqual({ problems: [], slides: [{ frontmatter: { title: '一' }, content: '# 一' }] })
})

it('keeps a slide whose text follows its line of dashes at once, and the next one\'s front matter', () => {
  const { problems, slides } = mend('# 一\n\n---\n# 二\n\n说明\n\n---\nlayout: end\n---\n\n# 三')
  expect(problems).toEqual([expect.stringMatching(/^3: What follows this `---` is text.*leave a line empty/)])
  expect(slides).toEqual([
    { frontmatter: {}, content: '# 一' },
    { frontmatter: {}, content: '# 二\n\n说明' },
    { frontmatter: { layout: 'end' }, content: '# 三' },
  ])
})

it.each([
  ['layout: : end', 4],
  ['title: "一', 4],
  ['title: *一*', 4],
  ['layout: end\nbudget: 40s\n chapter: 一', 5],
])('shows the slide of front matter that is no YAML without it: %s', (yaml, line) => {
  const { problems, slides } = mend(`# 一\n\n---\n${yaml}\n---\n\n# 二\n\n---\n\n# 三`)
  expect(problems).toEqual([expect.stringMatching(/^\d+: The front matter is no YAML \(.+\), and the slide is shown without it: mend it\.$/)])
  expect(Number.parseInt(problems[0]!)).toBeGreaterThanOrEqual(line)
  expect(slides.map(({ content }) => content)).toEqual(['# 一', '# 二', '# 三'])
})

it('finds nothing right in a deck whose settings are no YAML', () => {
  expect(mendSource('---\ntitle: : 一\n---\n\n# 一', '/deck/slides.md').problems).toEqual([{
    file: '/deck/slides.md',
    line: 2,
    sentence: expect.stringMatching(/^The settings of the deck are no YAML \(.+\): mend them\.$/) as string,
    severity: 'error',
  }])
})

it('names front matter that never ends', () => {
  const { problems, slides } = mend('# 一\n\n---\nlayout: end\n\n# 二')
  expect(problems).toEqual([expect.stringMatching(/^3: The front matter that begins here has no `---` at its end/)])
  expect(slides.map(({ content }) => content)).toEqual(['# 一', 'layout: end\n\n# 二'])
})
