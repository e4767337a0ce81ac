import { expect, it } from 'vitest'
import { moduleOf } from './plugin'

async function load(source: string): Promise<Record<string, (places: Record<string, string>) => string>> {
  return (await import(`data:text/javascript,${encodeURIComponent(moduleOf(source))}`) as { default: Record<string, (places: Record<string, string>) => string> }).default
}

it('sets formulas with places that are filled later, for the eyes and in MathML', async () => {
  const { rule, other } = await load('rule: \\place{group} = R \\relation{sign} \\marked{cost}\nother: x^2\n')
  const html = rule!({ group: '第 3 年', sign: '<', cost: '−80' })
  expect(html).toContain('<mtext>第 3 年</mtext>')
  expect(html).toContain('<mo>&lt;</mo>')
  expect(html).toContain('<annotation encoding="application/x-tex">第 3 年 = R &lt; −80</annotation>')
  expect(html).toContain('<span class="enclosing cost"><span class="mord text"><span class="mord">−80</span></span></span>')
  expect(html).not.toMatch(/@|\\place/)
  expect(other!({})).toContain('class="katex"')
})

it('says which line is no formula', () => {
  expect(() => moduleOf('C(R - G)')).toThrow('A formula is written as "name: TeX", not as "C(R - G)".')
  expect(() => moduleOf('rule: \\frac{1')).toThrow('KaTeX parse error')
})
