import type { PDFDocument, PDFObject, PDFRef } from 'pdf-lib'
import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib'

/** An element of a document's structure, as it was when it was read. */
export interface StructureElement {
  /** Its own type. */
  type: string
  /** What the document's role map makes of it. */
  role: string
  dictionary: PDFDict
  ref: PDFRef
  parent: StructureElement | undefined
  kids: Kid[]
}

/** What stands in an element: another one, a page's marked content, or an object such as a link's area. */
export type Kid
  = | { kind: 'element', element: StructureElement, raw: PDFObject }
    | { kind: 'content', page: PDFRef, mcid: number, raw: PDFObject }
    | { kind: 'object', object: PDFRef, raw: PDFObject }

/** The elements of a document's structure at its top; none where it has no structure. */
export function readStructure(pdf: PDFDocument): StructureElement[] {
  const { context } = pdf
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const roles = root?.lookupMaybe(PDFName.of('RoleMap'), PDFDict)

  function readKids(dictionary: PDFDict, parent: StructureElement | undefined): Kid[] {
    const value = dictionary.lookup(PDFName.of('K'))
    const kids = value instanceof PDFArray ? value.asArray() : [dictionary.get(PDFName.of('K'))].filter(kid => kid !== undefined)
    return kids.map(raw => readKid(raw, dictionary.get(PDFName.of('Pg')), parent))
  }

  function readKid(raw: PDFObject, page: PDFObject | undefined, parent: StructureElement | undefined): Kid {
    const object = context.lookup(raw)
    if (object instanceof PDFNumber)
      return { kind: 'content', page: page as PDFRef, mcid: object.asNumber(), raw }
    const dictionary = object as PDFDict
    const of = dictionary.get(PDFName.of('Type'))
    if (of === PDFName.of('MCR'))
      return { kind: 'content', page: (dictionary.get(PDFName.of('Pg')) ?? page) as PDFRef, mcid: dictionary.lookup(PDFName.of('MCID'), PDFNumber).asNumber(), raw }
    if (of === PDFName.of('OBJR'))
      return { kind: 'object', object: dictionary.get(PDFName.of('Obj')) as PDFRef, raw }
    const name = dictionary.lookup(PDFName.of('S'), PDFName)
    const element: StructureElement = {
      type: name.decodeText(),
      role: (roles?.lookupMaybe(name, PDFName) ?? name).decodeText(),
      dictionary,
      ref: raw as PDFRef,
      parent,
      kids: [],
    }
    element.kids = readKids(dictionary, element)
    return { kind: 'element', element, raw }
  }

  return root ? readKids(root, undefined).flatMap(kid => kid.kind === 'element' ? [kid.element] : []) : []
}

/** The elements that stand right in one. */
export function children({ kids }: StructureElement): StructureElement[] {
  return kids.flatMap(kid => kid.kind === 'element' ? [kid.element] : [])
}

/** The elements and all in them, in reading order. */
export function allElements(elements: StructureElement[]): StructureElement[] {
  return elements.flatMap(element => [element, ...allElements(children(element))])
}

/** What an element and all in it are made of, in reading order. */
export function allContent(element: StructureElement): Exclude<Kid, { kind: 'element' }>[] {
  return element.kids.flatMap(kid => kid.kind === 'element' ? allContent(kid.element) : [kid])
}

/** Whether an element, or one around it, has one of the roles. */
export function isWithin(element: StructureElement | undefined, roles: string[]): boolean {
  return element !== undefined && (roles.includes(element.role) || isWithin(element.parent, roles))
}
