import { resolve } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { checkDeck } from './check-deck'
import { checkProject } from './check-project'
import { loadDeck } from './load-deck'

const ROOT = resolve('/deck')

const AROUND = {
  root: ROOT,
  layouts: ['cover', 'default', 'two-cols', 'iframe'],
  components: ['VoiceTag', 'ExponentialGrowth', 'VClick', 'Youtube', 'Tweet', 'BlueSky'],
  claims: new Map([[1, 'author'], [2, 'dario']]),
  isFile: (file: string) => file === resolve(ROOT, 'public/there.svg') || file === resolve(ROOT, 'there.png'),
  allowedHosts: ['example.com'],
}

const HEAD = '---\nduration: 2min\nbudget: 60s\n---\n\n# 封面\n'

/** What is told of a deck, and of which line. */
async function problemsOf(source: string): Promise<string[]> {
  const loaded = await loadDeck(ROOT, async () => source)
  return checkDeck(loaded, AROUND).map(({ file, line, sentence, severity }) => {
    expect(file).toBe(resolve(ROOT, 'slides.md'))
    expect(sentence).not.toContain(ROOT)
    // Only what a build leaves out ends it.
    expect(severity).toBe(sentence.includes('is left out of a build') ? 'error' : 'warning')
    return `${line}: ${sentence}`
  })
}

/** A deck whose second slide begins in line 8. */
const second = (frontmatter: string, content = '# 其二'): string => `${HEAD}\n---\n${frontmatter}\n---\n\n${content}\n`

it('has nothing to say of a deck that is right', async () => {
  expect(await problemsOf(second('budget: 60s\nlayout: two-cols\nurl: https://example.org\nremark: <NoComponent />\nclaims:\n  author: [1]', `# 其二

<VoiceTag of="dario" /> <v-click>一</v-click> <carbon-arrow-up /> ![图](/there.svg) ![图](./there.png) <iframe src="https://example.com/" /> <Transition><b>一</b></Transition>

![图](/there.svg?v=2#a) ![图](/there.png) ![图](./there.svg)

\`<NoComponent>\`, $1 < 2$

<!-- <NoComponent /> -->

\`\`\`vue
<NoComponent v-mark />
\`\`\`

\`\`\`\`md
\`\`\`
<NoComponent />
\`\`\`\`

<style>
a > b { color: red }
</style>`))).toEqual([])
})

describe('says in one sentence, with the line', () => {
  it.each([
    ['no budget', second('layout: two-cols'), '8: The slide “其二” has no `budget`'],
    ['a budget that is none', second('layout: two-cols\nbudget: soon'), '10: The slide “其二” has a `budget` that is no time'],
    ['an unknown layout', second('budget: 1s\nlayout: tow-cols'), '10: There is no layout `tow-cols`, and the slide is shown in `default`: did you mean `two-cols`?'],
    ['a claim that does not exist', second('budget: 1s\nclaims:\n  author: [1, 99]'), '11: There is no claim 99: pages/claims.ts has 1 to 2.'],
    ['a claim of another voice', second('budget: 1s\nclaims:\n  author: [2]'), '11: Claim 2 is said by `dario`, not by `author`'],
    ['an unknown voice', second('budget: 1s\nclaims:\n  Dario: [2]'), '11: No claim is said by `Dario`: did you mean `dario`?'],
    ['claims that are no list', second('budget: 1s\nclaims: 1'), '10: `claims` names no voices'],
    ['claims in one list', second('budget: 1s\nclaims: [1]'), '10: `claims` names no voices'],
    ['empty claims', second('budget: 1s\nclaims:'), '10: `claims` names no voices'],
    ['a voice\'s claims that are no list', second('budget: 1s\nclaims:\n  author: 1'), '11: The claims of `author` are no list of numbers'],
    ['a component that is missing twice, after a comment of several lines', second('budget: 1s', '# 其二\n\n<!-- 一\n二\n-->\n\n<Nope /> <Nope />'), '18: There is no component <Nope>, and nothing is shown for it: put it into components/'],
    ['a misspelt component', second('budget: 1s', '# 其二\n\n<ExponentialGrwoth />'), '14: There is no component <ExponentialGrwoth>, and nothing is shown for it: did you mean `ExponentialGrowth`?'],
    ['a missing picture', second('budget: 1s', '# 其二\n\n![图](/missing.svg)'), '14: There is no picture /missing.svg: put it into public/'],
    ['a missing picture beside the page', second('budget: 1s', '# 其二\n\n![图](./missing.svg)'), '14: There is no picture ./missing.svg: put it beside this file'],
    ['a picture from another host', second('budget: 1s', '# 其二\n\n![图](https://example.org/a.png)'), '14: This deck asks no other host, and the picture'],
    ['a frame of another host', second('budget: 1s', '# 其二\n\n<iframe width="2" src="https://example.org/a" />'), '14: This deck asks no other host, so that it works without a network, and the page from example.org'],
    ['a video', second('budget: 1s', '# 其二\n\n<Youtube id="1" />'), '14: This deck asks no other host, so that it works without a network, and the page from www.youtube.com'],
    ['a tweet', second('budget: 1s', '# 其二\n\n<Tweet id="1" />'), '14: This deck asks no other host, so that it works without a network, and the page from platform.twitter.com'],
    ['a post', second('budget: 1s', '# 其二\n\n<BlueSky id="1" />'), '14: This deck asks no other host, so that it works without a network, and the page from embed.bsky.app'],
    ['a layout\'s frame', second('budget: 1s\nlayout: iframe\nurl: https://example.org'), '11: This deck asks no other host'],
    ['v-mark', second('budget: 1s', '# 其二\n\n<b v-mark.red="1">一</b>'), '14: `v-mark` is left out of a build'],
    ['magic-move', second('budget: 1s', '# 其二\n\n````md magic-move\n```js\n1\n```\n````'), '14: `magic-move` is left out of a build'],
    ['no headline', second('budget: 1s', '![图](/there.svg)'), '8: Slide 2 has no headline'],
    ['more time than there is', second('budget: 90s'), '2: The budgets add up to 2.5 minutes, 0.5 more than `duration` has'],
    ['a duration that is none', HEAD.replace('2min', 'soon'), '2: `duration` is no time'],
    ['a page that is missing', second('src: ./pages/none.md'), '8: Imported markdown file not found'],
  ])('%s', async (_, source, expected) => {
    const problems = await problemsOf(source)
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${expected.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`))])
    expect(problems[0]).toMatch(/[.?]$/)
  })
})

it('says as well what had to be mended for the parser', async () => {
  expect(await problemsOf(second('remark: : 一'))).toContainEqual(expect.stringMatching(/^9: The front matter is no YAML/))
})

it('has nothing to say of this talk', async () => {
  expect(await checkProject(process.cwd())).toEqual([])
})
