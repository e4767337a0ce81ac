import type { StructureElement } from '../structure-tree'
import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib'
import { textAt } from '../objects'
import { allContent, allElements, children } from '../structure-tree'

/** The structure types of PDF 1.7. */
const STANDARD = new Set('Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(' '))

/** What may stand right in an element, and the rule that says so. */
const KIDS: Record<string, [rule: string, allowed: string[]]> = {
  Table: ['7.2-3', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']],
  TR: ['7.2-10', ['TH', 'TD']],
  L: ['7.2-19', ['L', 'LI', 'Caption']],
  LI: ['7.2-20', ['Lbl', 'LBody']],
  TOC: ['7.2-27', ['TOC', 'TOCI', 'Caption']],
  THead: ['7.2-36', ['TR']],
  TBody: ['7.2-37', ['TR']],
  TFoot: ['7.2-38', ['TR']],
}

/** What an element may stand right in, and the rule that says so. */
const PARENTS: Record<string, [rule: string, allowed: string[]]> = {
  TR: ['7.2-4', ['Table', 'THead', 'TBody', 'TFoot']],
  THead: ['7.2-5', ['Table']],
  TBody: ['7.2-6', ['Table']],
  TFoot: ['7.2-7', ['Table']],
  TH: ['7.2-8', ['TR']],
  TD: ['7.2-9', ['TR']],
  LI: ['7.2-17', ['L']],
  LBody: ['7.2-18', ['LI']],
  TOCI: ['7.2-26', ['TOC']],
}

const LANGUAGE = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i
const HEADING = /^H([1-6])$/

/** Says which rules about its structure a document breaks, by rule and element. */
export function checkStructure(structure: StructureElement[]): { element: StructureElement, problem: string }[] {
  const elements = allElements(structure)
  let level = 0
  return elements.flatMap((element) => {
    const next = Number(HEADING.exec(element.role)?.[1] ?? Number.NaN)
    const isSkipped = next > level + 1
    level = Number.isNaN(next) ? level : next
    const problems = [...checkElement(element), ...isSkipped ? [`7.4.2-1: a heading ${element.role} follows without the level above it`] : []]
    return problems.map(problem => ({ element, problem }))
  })
}

function checkElement(element: StructureElement): string[] {
  const { role, type, dictionary, parent } = element
  const kids = children(element).map(({ role }) => role)
  const [kidsRule, allowedKids] = KIDS[role] ?? []
  const [parentRule, allowedParents] = PARENTS[role] ?? []
  const language = textAt(dictionary, 'Lang')
  return [
    ...STANDARD.has(role) ? [] : [`7.1-5: the type ${type} is none that readers know`],
    ...STANDARD.has(type) && type !== role ? [`7.1-7: the type ${type} has another meaning here`] : [],
    ...dictionary.has(PDFName.of('P')) ? [] : [`7.1-12: ${type} has no parent`],
    ...kids.filter(kid => allowedKids && !allowedKids.includes(kid)).map(kid => `${kidsRule}: ${kid} stands in ${role}`),
    ...allowedParents && !allowedParents.includes(parent?.role ?? '') ? [`${parentRule}: ${role} stands in ${parent?.role ?? 'nothing'}`] : [],
    ...language && !LANGUAGE.test(language) ? [`7.2-29: ${language} is no language`] : [],
    ...role === 'LI' && kids.length < element.kids.length ? ['7.2-20: a list item has text of its own'] : [],
    ...['L', 'TOC'].includes(role) && kids.lastIndexOf('Caption') > 0 ? [`${role === 'L' ? '7.2-40' : '7.2-28'}: the caption of ${role} does not come first`] : [],
    ...role === 'Figure' && !textAt(dictionary, 'Alt') && !dictionary.has(PDFName.of('ActualText')) ? ['7.3-1: a figure has no alternative text'] : [],
    ...role === 'Figure' && allContent(element).length > 0 && !hasPlace(element) ? ['a figure does not say where it stands'] : [],
    ...role === 'Formula' && !textAt(dictionary, 'Alt') && !dictionary.has(PDFName.of('ActualText')) ? ['7.7-1: a formula has no alternative text'] : [],
    ...role === 'H' ? ['7.4.4-3: a heading has no level'] : [],
    ...role === 'Note' && !dictionary.has(PDFName.of('ID')) ? ['7.9-1: a note has no ID'] : [],
    ...role === 'Table' ? checkTable(element, kids) : [],
  ]
}

function checkTable(table: StructureElement, kids: string[]): string[] {
  const rows = children(table).flatMap(child => child.role === 'TR' ? [child] : children(child).filter(({ role }) => role === 'TR'))
  // Which columns of the rows to come a cell from above reaches into, and how far.
  let above: number[] = []
  const widths = rows.map((row) => {
    const width = children(row).reduce((sum, cell) => sum + spanOf(cell, 'ColSpan'), 0) + above.filter(rest => rest > 0).length
    above = [...above.map(rest => rest - 1), ...children(row).flatMap(cell => Array.from<number>({ length: spanOf(cell, 'ColSpan') }).fill(spanOf(cell, 'RowSpan') - 1))].filter(rest => rest > 0)
    return width
  })
  const cells = rows.flatMap(children)
  const isHeadScoped = cells.filter(({ role }) => role === 'TH').every(cell => attributeOf(cell, 'Scope'))
  const isConnected = cells.filter(({ role }) => role === 'TD').every(cell => attributeOf(cell, 'Headers')) || (isHeadScoped && cells.some(({ role }) => role === 'TH'))
  return [
    ...kids.filter(kid => kid === 'Caption').length > 1 ? ['7.2-39: a table has several captions'] : [],
    ...kids.slice(1, -1).includes('Caption') ? ['7.2-16: a caption stands in the middle of a table'] : [],
    ...kids.filter(kid => kid === 'THead').length > 1 ? ['7.2-11: a table has several heads'] : [],
    ...kids.filter(kid => kid === 'TFoot').length > 1 ? ['7.2-12: a table has several feet'] : [],
    ...['THead', 'TFoot'].some(kid => kids.includes(kid)) && !kids.includes('TBody') ? ['7.2-14: a table has a head or a foot, and no body'] : [],
    ...above.length > 0 ? ['7.2-41: a table\'s columns have different lengths'] : [],
    ...new Set(widths).size > 1 ? [`7.2-42: a table's rows have ${[...new Set(widths)].join(' and ')} columns`] : [],
    ...isConnected ? [] : ['7.5-1: a table\'s cells do not say which heads they belong to'],
  ]
}

function spanOf(cell: StructureElement, name: string): number {
  const span = attributeOf(cell, name)
  return span instanceof PDFNumber ? span.asNumber() : 1
}

function hasPlace(element: StructureElement): boolean {
  return attributeOf(element, 'BBox') instanceof PDFArray
}

function attributeOf({ dictionary }: StructureElement, name: string) {
  const attributes = dictionary.lookup(PDFName.of('A'))
  const each = attributes instanceof PDFArray ? attributes.asArray().map((_, index) => attributes.lookup(index)) : [attributes]
  return each.flatMap(attribute => attribute instanceof PDFDict ? [attribute.lookup(PDFName.of(name))] : []).find(Boolean)
}
