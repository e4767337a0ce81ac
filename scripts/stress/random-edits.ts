import type { Random } from './random.ts'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { glob } from 'tinyglobby'
import { checkLoaded } from '../checks/check-project.ts'
import { loadDeck } from '../checks/load-deck.ts'
import { createRandom } from './random.ts'

const SENTENCE_END = /[.?]$/

/** What slips into a file of slides. */
const SLIPS = [
  '---',
  '---\n',
  '\n---\n# 忘了空行\n',
  '\n---\n\n',
  '----',
  '```',
  '````md magic-move\n',
  '<!--',
  '-->',
  '{{ 1 + }}',
  '{{',
  '<div>',
  '</div>',
  '<Nope />',
  '<VoiceTag of=',
  '<iframe src="https://">',
  '![](./none.png)',
  '![',
  '$$',
  '::right::',
  '\uFEFF',
  '\r\n',
  '\0',
  '\t',
  '：',
  ': ',
  '*',
  '&x',
  '- [',
  '"',
  'budget: -1s',
  'budget: [1, 2]',
  'layout: 9',
  'layout: __proto__',
  'claims: { dario: [0, "x", null] }',
  'claims:\n  constructor: [1]',
  'src: ./slides.md',
  'src: ../../etc',
  'src: 7',
  'duration: soon',
  'title: [一]',
  'backup: yes',
  'url: https://[',
  '𠮷',
] as const

/** An edit as a hand makes it: something slips in, goes, comes twice, or moves. */
function edit(text: string, random: Random): string {
  const at = random.below(text.length + 1)
  const lines = text.split('\n')
  const line = random.below(lines.length)
  switch (random.below(6)) {
    case 0: return text.slice(0, at) + random.oneOf(SLIPS) + text.slice(at)
    case 1: return [...lines.slice(0, line), random.oneOf(SLIPS), ...lines.slice(line)].join('\n')
    case 2: return text.slice(0, at) + text.slice(at + 1 + random.below(40))
    case 3: return [...lines.slice(0, line), ...lines.slice(line + 1)].join('\n')
    case 4: return [...lines.slice(0, line), lines[line]!, ...lines.slice(line)].join('\n')
    default: return text.slice(0, at)
  }
}

/**
 * Edits copies of this talk at random and sends them through the checks of a build.
 * @param count how many edited talks
 * @param seed makes the same edits again
 * @returns what went wrong, in sentences, each with what makes it again; empty when all is well
 */
export async function checkRandomEdits(root: string, count: number, seed: number): Promise<string[]> {
  const names = ['slides.md', ...await glob('pages/*.md', { cwd: root })].map(name => resolve(root, name))
  const texts = new Map(await Promise.all(names.map(async name => [name, await readFile(name, 'utf8')] as const)))
  const failures: string[] = []
  for (let number = 0; number < count; number++) {
    const random = createRandom(seed + number)
    const edited = new Map(texts)
    for (let times = 1 + random.below(4); times > 0; times--) {
      const name = random.oneOf(names)
      edited.set(name, edit(edited.get(name)!, random))
    }
    const again = `again: checkRandomEdits(root, 1, ${seed + number})`
    try {
      const problems = await checkLoaded(await loadDeck(root, async file => edited.get(file.replaceAll('\\', '/')) ?? edited.get(resolve(file)) ?? readFile(file, 'utf8')), root)
      for (const { file, line, sentence } of problems) {
        const length = (edited.get(resolve(file)) ?? '').split('\n').length
        if (!existsSync(file) || !(line >= 1 && line <= length) || !SENTENCE_END.test(sentence) || sentence.includes('\n'))
          failures.push(`${file}:${line}: “${sentence}” is no sentence with a place; ${again}`)
      }
    }
    catch (error) {
      failures.push(`${(error as Error).stack?.split('\n').slice(0, 4).join(' | ')}; ${again}`)
    }
  }
  return failures
}
