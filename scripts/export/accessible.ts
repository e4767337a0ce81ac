import type { PDFDocument, PDFObject, PDFRef } from 'pdf-lib'
import type { PageContent } from './content/marked-content'
import type { Box } from './content/matrix'
import type { StructureElement } from './structure-tree'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNull, PDFNumber } from 'pdf-lib'
import { markArtifacts } from './content/artifacts'
import { readPageContent } from './content/marked-content'
import { join } from './content/matrix'
import { readContent, writeContent } from './content/streams'
import { textAt } from './objects'
import { allContent, allElements, isWithin, readStructure } from './structure-tree'
import { formula } from './words'

/** Structure types of PDF 2.0 that Chromium uses, and what a reader of today's PDF takes them for. */
const ROLES = { Em: 'Span', Strong: 'Span', Aside: 'Div' }

/**
 * Puts right what Chromium's tags leave out of PDF/UA-1: lines and areas that are no content become artifacts, list items
 * get bodies, formulas their own tag, figures their place, links their text, and phrases in
 * another language a tag that counts.
 */
export function makeAccessible(pdf: PDFDocument): void {
  const { context, catalog } = pdf
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  root.set(PDFName.of('RoleMap'), context.obj(ROLES))

  const contents = new Map(pdf.getPages().map(page => [page.ref, readPageContent(page)]))
  markDecoration(pdf, contents)
  for (const element of allElements(readStructure(pdf))) {
    if (element.role === 'LI')
      giveBody(pdf, element)
    if (element.role === 'Figure' && textAt(element.dictionary, 'Alt').startsWith(formula))
      element.dictionary.set(PDFName.of('S'), PDFName.of('Formula'))
    if (element.role === 'Figure')
      givePlace(pdf, element, contents)
    if (element.role === 'NonStruct' && element.dictionary.has(PDFName.of('Lang')))
      element.dictionary.set(PDFName.of('S'), PDFName.of('Span'))
    if (element.role === 'Link') {
      joinAreas(pdf, element)
      giveText(pdf, element, contents)
    }
  }
  writeParents(pdf)
}

/** Writes anew which element each marked sequence and each link's area belongs to. */
function writeParents(pdf: PDFDocument): void {
  const pages = pdf.getPages()
  const parents = new Map<PDFRef, PDFObject[]>(pages.map(({ ref }) => [ref, []]))
  const owners: PDFRef[] = []
  for (const element of allElements(readStructure(pdf))) {
    for (const kid of element.kids) {
      if (kid.kind === 'content') {
        parents.get(kid.page)![kid.mcid] = element.ref
      }
      else if (kid.kind === 'object') {
        pdf.context.lookup(kid.object, PDFDict).set(PDFName.of('StructParent'), PDFNumber.of(pages.length + owners.length))
        owners.push(element.ref)
      }
    }
  }
  pages.forEach(({ node }, index) => node.set(PDFName.of('StructParents'), PDFNumber.of(index)))
  const lists = pages.map(({ ref }) => pdf.context.register(pdf.context.obj(Array.from(parents.get(ref)!, parent => parent ?? PDFNull))))
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  root.set(PDFName.of('ParentTree'), pdf.context.obj({ Nums: [...lists, ...owners].flatMap((entry, key) => [key, entry]) }))
  root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(lists.length + owners.length))
}

/** Takes what is painted, and neither is a text nor a part of a figure, out of the structure. */
function markDecoration(pdf: PDFDocument, contents: Map<PDFRef, PageContent>): void {
  const artifacts = new Map<PDFRef, Set<number>>(pdf.getPages().map(page => [page.ref, new Set()]))

  function clean(element: StructureElement): void {
    const left = element.kids.filter((kid) => {
      if (kid.kind === 'element') {
        clean(kid.element)
        return kid.element.role !== 'NonStruct' || kid.element.dictionary.lookup(PDFName.of('K'), PDFArray).size() > 0
      }
      const isDecoration = kid.kind === 'content' && !contents.get(kid.page)?.marked.get(kid.mcid)?.hasContent && !isWithin(element, ['Figure'])
      if (isDecoration)
        artifacts.get(kid.page)?.add(kid.mcid)
      return !isDecoration
    })
    element.dictionary.set(PDFName.of('K'), pdf.context.obj(left.map(({ raw }) => raw)))
  }
  readStructure(pdf).forEach(clean)

  for (const page of pdf.getPages()) {
    const none = artifacts.get(page.ref)!
    writeContent(page, markArtifacts(readContent(page), mcid => none.has(mcid)))
  }
}

/** Wraps what stands in a list item, beside its marker, in a body. */
function giveBody(pdf: PDFDocument, item: StructureElement): void {
  const labels = item.kids.filter(kid => kid.kind === 'element' && kid.element.role === 'Lbl')
  const others = item.kids.filter(kid => !labels.includes(kid))
  const body = pdf.context.register(pdf.context.obj({ Type: 'StructElem', S: 'LBody', P: item.ref, K: others.map(({ raw }) => raw) }))
  const page = item.dictionary.get(PDFName.of('Pg'))
  if (page)
    pdf.context.lookup(body, PDFDict).set(PDFName.of('Pg'), page)
  for (const kid of others) {
    if (kid.kind === 'element')
      kid.element.dictionary.set(PDFName.of('P'), body)
  }
  item.dictionary.set(PDFName.of('K'), pdf.context.obj([...labels.map(({ raw }) => raw), body]))
}

/** Says where a figure stands. */
function givePlace(pdf: PDFDocument, figure: StructureElement, contents: Map<PDFRef, PageContent>): void {
  const boxes = allContent(figure).map(kid => kid.kind === 'content' ? contents.get(kid.page)?.marked.get(kid.mcid)?.box : undefined)
  const box = boxes.filter(box => box !== undefined).reduce<Box | undefined>(join, undefined)
  if (!box)
    return
  const before = figure.dictionary.lookup(PDFName.of('A'))
  const attributes: PDFObject[] = before instanceof PDFArray ? before.asArray() : before ? [before] : []
  figure.dictionary.set(PDFName.of('A'), pdf.context.obj([...attributes, pdf.context.obj({ O: 'Layout', BBox: [...box] })]))
}

/** Makes one of a link's areas that touch in a line: Chromium has one for the words of each language. */
function joinAreas(pdf: PDFDocument, link: StructureElement): void {
  const rect = PDFName.of('Rect')
  let before: PDFDict | undefined
  const left = link.kids.filter((kid) => {
    if (kid.kind !== 'object')
      return true
    const area = pdf.context.lookup(kid.object, PDFDict)
    const box = area.lookup(rect, PDFArray).asRectangle()
    const other = before?.lookup(rect, PDFArray).asRectangle()
    const touches = other && Math.abs(other.y - box.y) < 1 && Math.abs(other.x + other.width - box.x) < 1
    if (!touches) {
      before = area
      return true
    }
    before!.set(rect, pdf.context.obj([other.x, Math.min(other.y, box.y), box.x + box.width, Math.max(other.y + other.height, box.y + box.height)]))
    pdf.getPages().forEach(({ node }) => node.removeAnnot(kid.object))
    return false
  })
  link.dictionary.set(PDFName.of('K'), pdf.context.obj(left.map(({ raw }) => raw)))
}

/** Says at a link's areas what the link says. */
function giveText(pdf: PDFDocument, link: StructureElement, contents: Map<PDFRef, PageContent>): void {
  const text = textOf(link, contents).trim()
  for (const kid of allContent(link)) {
    if (kid.kind === 'object' && text)
      pdf.context.lookup(kid.object, PDFDict).set(PDFName.of('Contents'), PDFHexString.fromText(text))
  }
}

/** What an element says: its text, and the alternatives of what is none. */
function textOf(element: StructureElement, contents: Map<PDFRef, PageContent>): string {
  return textAt(element.dictionary, 'Alt') || element.kids.map((kid) => {
    if (kid.kind === 'element')
      return textOf(kid.element, contents)
    return kid.kind === 'content' ? contents.get(kid.page)?.marked.get(kid.mcid)?.text ?? '' : ''
  }).join('')
}
