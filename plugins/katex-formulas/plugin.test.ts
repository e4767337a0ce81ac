import { expect, it } from 'vitest'
import { moduleOf } from './plugin'

async function load(source: string): Promise<Record<string, string>> {
  return (await import(`data:text/javascript,${encodeURIComponent(moduleOf(source))}`) as { default: Record<string, string> }).default
}

it('sets formulas with places that are filled later, for the eyes and in MathML', async () => {
  const { rule, other } = await load('rule: \\place{group} = R \\relation{sign} \\marked{cost}\nother: x^2\n')
  expect(rule).toContain('<mtext data-place="group"></mtext>')
  expect(rule).toContain('<mo data-place="sign"></mo>')
  expect(rule).toContain('<span class="enclosing cost"><span class="mord text"><span class="mord" data-place="cost"></span></span></span>')
  expect(rule).toContain('<annotation encoding="application/x-tex">group = R sign cost</annotation>')
  expect(rule).not.toMatch(/@|\\place/)
  expect(other).toContain('class="katex"')
})

it('says which line is no formula', () => {
  expect(() => moduleOf('C(R - G)')).toThrow('A formula is written as "name: TeX", not as "C(R - G)".')
  expect(() => moduleOf('rule: \\frac{1')).toThrow('KaTeX parse error')
})
