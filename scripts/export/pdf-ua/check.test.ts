import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { expect, it } from 'vitest'
import { writeMetadata } from '../metadata'
import { writePageLabels } from '../page-labels'
import { findBreaches } from './check'

/** An element by its type, with what stands in it: others, or the number of a marked sequence. */
type Element = [type: string, attributes: Record<string, unknown>, ...kids: (Element | number)[]]

const GOOD: Element = ['Document', {}, ['H1', {}, 0], ['L', {}, ['LI', {}, ['LBody', {}, 1]]], ['Figure', { Alt: '(A line)', A: { O: 'Layout', BBox: [0, 0, 9, 9] } }, 2]]
const CONTENT = '/H1 <</MCID 0>> BDC 0 0 9 9 re f EMC /LBody <</MCID 1>> BDC 0 0 9 9 re f EMC /Figure <</MCID 2>> BDC 0 0 9 9 re f EMC'

/** A document of one page, as complete as the rules ask for. */
async function makeDocument(structure = GOOD, content = CONTENT): Promise<PDFDocument> {
  const pdf = await PDFDocument.create()
  const { context, catalog } = pdf
  const page = pdf.addPage([100, 100])
  page.node.set(PDFName.of('Contents'), context.register(context.stream(content)))
  const root = context.nextRef()
  const write = ([type, attributes, ...kids]: Element, parent: typeof root): typeof root => {
    const ref = context.nextRef()
    context.assign(ref, context.obj({ Type: 'StructElem', S: type, P: parent, Pg: page.ref, K: kids.map(kid => typeof kid === 'number' ? kid : write(kid, ref)) }))
    for (const [key, value] of Object.entries(attributes))
      context.lookup(ref, PDFDict).set(PDFName.of(key), typeof value === 'string' && value.startsWith('(') ? PDFString.of(value.slice(1, -1)) : context.obj(value as string))
    return ref
  }
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: [write(structure, root)] }))
  catalog.set(PDFName.of('StructTreeRoot'), root)
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  pdf.setLanguage('zh-CN')
  writeMetadata(pdf, { title: 'Upward', description: '', author: '', keywords: [], language: 'zh-CN' }, true)
  writePageLabels(pdf, ['1'])
  return pdf
}

it('finds nothing in a document that is as it has to be', async () => {
  expect(findBreaches(await makeDocument())).toEqual([])
})

const cell: Element = ['TD', {}]
for (const { rule, structure, content } of [
  { rule: '7.1-3', content: `${CONTENT} 0 0 9 9 re f` },
  { rule: '7.1-1', content: '/P <</MCID 0>> BDC /Artifact BMC 0 0 9 9 re f EMC EMC' },
  { rule: '7.1-2', content: '/Artifact BMC /P <</MCID 0>> BDC 0 0 9 9 re f EMC EMC' },
  { rule: '7.1-5', structure: ['Document', {}, ['Aside', {}]] },
  { rule: '7.2-4', structure: ['Document', {}, ['TR', {}, cell]] },
  { rule: '7.2-9', structure: ['Document', {}, cell] },
  { rule: '7.2-17', structure: ['Document', {}, ['LI', {}, ['LBody', {}]]] },
  { rule: '7.2-19', structure: ['Document', {}, ['L', {}, ['P', {}]]] },
  { rule: '7.2-20', structure: ['Document', {}, ['L', {}, ['LI', {}, 1]]] },
  { rule: '7.2-20', structure: ['Document', {}, ['L', {}, ['LI', {}, ['P', {}]]]] },
  { rule: '7.2-42', structure: ['Document', {}, ['Table', {}, ['TR', {}, ['TH', { A: { O: 'Table', Scope: 'Row' } }], cell], ['TR', {}, cell]]] },
  { rule: '7.3-1', structure: ['Document', {}, ['Figure', {}]] },
  { rule: '7.4.2-1', structure: ['Document', {}, ['H1', {}], ['H3', {}]] },
  { rule: '7.5-1', structure: ['Document', {}, ['Table', {}, ['TR', {}, ['TH', {}], cell]]] },
  { rule: '7.7-1', structure: ['Document', {}, ['Formula', {}]] },
] as { rule: string, structure?: Element, content?: string }[]) {
  it(`finds a breach of ${rule}`, async () => {
    expect(findBreaches(await makeDocument(structure, content)).join('\n')).toContain(` ${rule}: `)
  })
}

it.each([['Metadata', '7.1-8'], ['MarkInfo', '6.2-1'], ['ViewerPreferences', '7.1-10'], ['StructTreeRoot', '7.1-11'], ['Lang', '7.2-34']])('misses the document\'s %s', async (key, rule) => {
  const pdf = await makeDocument()
  pdf.catalog.delete(PDFName.of(key))
  expect(findBreaches(pdf).join('\n')).toContain(` ${rule}: `)
})

it('wants a link to be tagged, to say where it leads, and to be read in the order of the text', async () => {
  const pdf = await makeDocument()
  const page = pdf.getPage(0)
  page.node.addAnnot(pdf.context.register(pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9] })))
  expect(findBreaches(pdf).map(breach => /[\d.]+-\d/.exec(breach)![0])).toEqual(['7.18.3-1', '7.18.5-1', '7.18.5-1', '7.18.5-2'])
})

it('wants every character to have a glyph and a text that can be searched for', async () => {
  const shown = '/H1 <</MCID 0>> BDC BT /F1 9 Tf <000000010002> Tj ET EMC'
  const pdf = await makeDocument(GOOD, shown)
  const { context } = pdf
  const texts = context.register(context.flateStream('1 beginbfchar <0001> <2F08> endbfchar'))
  const font = context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont: 'Upward', Encoding: 'Identity-H', ToUnicode: texts })
  pdf.getPage(0).node.set(PDFName.of('Resources'), context.obj({ Font: { F1: context.register(font) } }))
  const breaches = findBreaches(pdf).join('\n')
  for (const sentence of ['7.21.4.1-1: the font Upward is not embedded', '7.21.7-1: 2 characters have no text', '7.21.8-1: 1 characters have no glyph', 'U+2F08'])
    expect(breaches).toContain(sentence)
})
