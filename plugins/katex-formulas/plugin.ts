import type { Plugin } from 'vite'
import { readFile } from 'node:fs/promises'
import { renderToString } from 'katex'

/** A place in what is set, for a text of the run time. */
const PLACE = '@#1@'
const MACROS = { '\\place': `\\text{${PLACE}}`, '\\marked': `\\htmlClass{#1}{\\text{${PLACE}}}`, '\\relation': `\\mathrel{\\text{${PLACE}}}` }

const NAMED = /^(\w+): (.+)$/
/** A relation in MathML. */
const RELATION = /<mo><mtext>(@\w+@)<\/mtext><\/mo>/g
/** A place in what KaTeX writes, for the eyes and in MathML. */
const WRITTEN = />@(\w+)@</g
/** A place in the source that KaTeX notes down. */
const MACRO = /\\(?:place|marked|relation)\{(\w+)\}/g

/**
 * Sets formulas with KaTeX while the deck is built, so that its 78 KB aren't asked at run time. A `.tex` file has a formula
 * a line, `name: TeX`. `\place{cost}` in it is a place for a number or a word, `\marked{cost}` one that has its name as a class
 * as well, `\relation{sign}` one for a relation:
 *
 *     import formulas from './formulas.tex'
 *     formulas.company // HTML with MathML in it; each place is an element with `data-place="cost"`
 */
export function katexFormulas(): Plugin {
  return {
    name: 'deck:katex-formulas',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.tex'))
        return
      this.addWatchFile(id)
      return moduleOf(await readFile(id, 'utf8'))
    },
  }
}

/**
 * The module of a file of formulas.
 * @param source the file's text
 * @throws where a line is no `name: TeX`, or KaTeX can't read it
 */
export function moduleOf(source: string): string {
  const formulas = source.split('\n').filter(Boolean).map((line) => {
    const [, name, tex] = NAMED.exec(line) ?? []
    if (!name || !tex)
      throw new Error(`A formula is written as "name: TeX", not as "${line}".`)
    return [name, setFormula(tex)]
  })
  return `export default ${JSON.stringify(Object.fromEntries(formulas))}`
}

function setFormula(tex: string): string {
  return renderToString(tex, { macros: { ...MACROS }, strict: 'ignore', trust: ({ command }) => command === '\\htmlClass' })
    // MathML has a word of its own for what stands between two sides.
    .replace(RELATION, '<mo>$1</mo>')
    // The source that KaTeX notes down.
    .replace(WRITTEN, ' data-place="$1"><')
    .replace(MACRO, '$1')
}
