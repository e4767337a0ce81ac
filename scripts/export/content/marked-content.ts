import type { PDFDict, PDFPage } from 'pdf-lib'
import type { Box, Matrix } from './matrix'
import type { Operation } from './operations'
import { PDFDict as Dict, PDFArray, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib'
import { mcidOf } from './artifacts'
import { around, IDENTITY, intersect, join, multiply, transform, transformBox } from './matrix'
import { readOperations } from './operations'
import { decode, readContent } from './streams'
import { readToUnicode } from './to-unicode'

/** What is painted in the marked sequences of one number. */
export interface MarkedContent {
  text: string
  /** Whether something is drawn that is not only lines and areas: text, or what stands in an object of its own. */
  hasContent: boolean
  /** Where it is painted, in points from the page's lower left corner; undefined where nothing is. */
  box: Box | undefined
}

/** What a page draws. */
export interface PageContent {
  operations: Operation[]
  marked: Map<number, MarkedContent>
  /** All text, in the order in which it is drawn. */
  text: string
  /** How many characters are shown that the font says no text for. */
  unmapped: number
  /** How many characters are shown that no font has. */
  missing: number
}

/** How far letters reach below and above their line, in their size. */
const [DESCENT, ASCENT] = [-0.25, 0.95]

/** Glyph 0 of every font stands for a character that the font does not have. */
const MISSING_GLYPH = /(?<=^(?:.{4})*)0000/g

/** Shown text, as Chromium writes it: the index of each glyph in four hexadecimal digits. */
const SHOWN = /<([^>]*)>/g
const CODE = /.{4}/g

/** The texts of fonts' codes, which all pages share. */
const FONTS = new WeakMap<Dict, Map<number, string>>()

/** Reads what a page draws, what stands in its reusable parts included. */
export function readPageContent(page: PDFPage): PageContent {
  const content: PageContent = { operations: readOperations(readContent(page)), marked: new Map(), text: '', unmapped: 0, missing: 0 }
  const { width, height } = page.getSize()
  follow(content, content.operations, { resources: page.node.Resources(), base: IDENTITY, page: [0, 0, width, height] }, undefined)
  return content
}

interface Place { resources: PDFDict | undefined, base: Matrix, page: Box }

/** Follows the operators as a reader does that draws them. */
function follow(content: PageContent, operations: Operation[], { resources, base, page }: Place, outer: number | undefined): void {
  const find = (kind: string, name: string) => resources?.lookupMaybe(PDFName.of(kind), Dict)?.lookup(PDFName.of(name.slice(1)))
  const open: (number | undefined)[] = []
  const saved: Matrix[] = []
  let matrix = base
  let line = IDENTITY
  let size = 0
  let font = new Map<number, string>()
  let path: [number, number][] = []

  const current = (): MarkedContent | undefined => {
    const mcid = open.findLast(mcid => mcid !== undefined) ?? outer
    if (mcid === undefined)
      return undefined
    const marked = content.marked.get(mcid) ?? { text: '', hasContent: false, box: undefined }
    content.marked.set(mcid, marked)
    return marked
  }
  const paint = (box: Box, hasContent: boolean): void => {
    const marked = current()
    const visible = intersect(box, page)
    if (!marked)
      return
    marked.hasContent ||= hasContent
    if (visible[0] <= visible[2] && visible[1] <= visible[3])
      marked.box = join(marked.box, visible)
  }
  const show = (codes: string): void => {
    const text = Array.from(codes.matchAll(CODE), ([code]) => font.get(Number.parseInt(code, 16)))
    content.missing += codes.match(MISSING_GLYPH)?.length ?? 0
    content.unmapped += text.filter(part => part === undefined || part === '').length
    content.text += text.join('')
    const marked = current()
    if (marked)
      marked.text += text.join('')
    paint(transformBox(multiply(line, matrix), [0, DESCENT * size, size * text.length, ASCENT * size]), true)
  }

  for (const operation of operations) {
    const { operator, operands } = operation
    const numbers = operands.map(Number)
    switch (operator) {
      case 'q':
        saved.push(matrix)
        break
      case 'Q':
        matrix = saved.pop() ?? base
        break
      case 'cm':
        matrix = multiply(numbers as unknown as Matrix, matrix)
        break
      case 'BDC':
      case 'BMC':
        open.push(mcidOf(operation))
        break
      case 'EMC':
        open.pop()
        break
      case 'm':
      case 'l':
      case 'c':
      case 'v':
      case 'y':
        for (let index = 0; index < numbers.length; index += 2)
          path.push(transform(matrix, [numbers[index]!, numbers[index + 1]!]))
        break
      case 're': {
        const [x, y, width, height] = numbers as [number, number, number, number]
        path.push(...([[x, y], [x + width, y], [x, y + height], [x + width, y + height]] as const).map(point => transform(matrix, point)))
        break
      }
      case 'n':
        path = []
        break
      case 'f':
      case 'f*':
      case 'F':
      case 'S':
      case 's':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
        if (path.length > 0)
          paint(around(path), false)
        path = []
        break
      case 'sh':
        paint(page, false)
        break
      case 'BI':
        paint(transformBox(matrix, [0, 0, 1, 1]), true)
        break
      case 'Do': {
        const object = find('XObject', operands[0]!)
        if (object instanceof PDFRawStream)
          draw(object)
        break
      }
      case 'BT':
        line = IDENTITY
        break
      case 'Tf': {
        size = numbers[1]!
        const dictionary = find('Font', operands[0]!)
        font = dictionary instanceof Dict ? readFont(dictionary) : new Map()
        break
      }
      case 'Tm':
        line = numbers as unknown as Matrix
        break
      case 'Td':
        line = multiply([1, 0, 0, 1, numbers[0]!, numbers[1]!], line)
        break
      case 'Tj':
      case 'TJ':
        for (const [, codes] of operands.join('').matchAll(SHOWN))
          show(codes!)
        break
    }
  }

  function draw(object: PDFRawStream): void {
    if (object.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) {
      paint(transformBox(matrix, [0, 0, 1, 1]), true)
      return
    }
    const inner = multiply((readNumbers(object.dict, 'Matrix') ?? IDENTITY) as Matrix, matrix)
    const box = readNumbers(object.dict, 'BBox') as Box | undefined
    const visible = box ? intersect(page, transformBox(inner, box)) : page
    paint(visible, true)
    const place = { resources: object.dict.lookupMaybe(PDFName.of('Resources'), Dict) ?? resources, base: inner, page: visible }
    follow(content, readOperations(decode(object)), place, open.findLast(mcid => mcid !== undefined) ?? outer)
  }
}

function readNumbers(dictionary: PDFDict, key: string): number[] | undefined {
  return dictionary.lookupMaybe(PDFName.of(key), PDFArray)?.asArray().map(number => number instanceof PDFNumber ? number.asNumber() : 0)
}

function readFont(dictionary: Dict): Map<number, string> {
  const known = FONTS.get(dictionary)
  if (known)
    return known
  const map = dictionary.lookup(PDFName.of('ToUnicode'))
  const texts = map instanceof PDFRawStream ? readToUnicode(decode(map)) : new Map<number, string>()
  FONTS.set(dictionary, texts)
  return texts
}
