import type { DocumentFont } from '../../scripts/export/fonts'
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { listFonts } from '../../scripts/export/fonts'

type PdfReader = Awaited<ReturnType<typeof getDocumentProxy>>

const SPACES = /\s/g

/** An element of a page's structure tree. */
export interface StructureElement {
  role: string
  alt?: string
  lang?: string
  children: StructureElement[]
  /** The text of its marked content, in reading order; the reader guesses at spaces around each, which are left out. */
  text: string
}

export interface ReadLink {
  page: number
  /** Outside of the document. */
  url?: string
  /** The page that it leads to. */
  target?: number
}

/** A PDF as a reader has it, page numbers from 1. */
export interface ReadPdf {
  size: number
  pageCount: number
  /** Width and height of the first page, in points. */
  pageSize: [number, number]
  info: Record<string, unknown>
  language: string
  showsTitle: boolean
  outline: { title: string, page: number, items: { title: string, page: number }[] }[]
  fonts: DocumentFont[]
  /** How many bitmaps it holds. */
  images: number
  /** Text layer of each page without its spaces. */
  texts: string[]
  links: ReadLink[]
  /** Structure of each page. */
  structure: StructureElement[]
}

/** Reads a document with libraries that had no part in writing it, as far as they go. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 })
  const { info } = await getMeta(pdf)
  const preferences = await pdf.getViewerPreferences() as { DisplayDocTitle?: boolean } | null
  const { text } = await extractText(pdf)
  const { width, height } = file.getPage(0).getSize()
  const read: ReadPdf = {
    size: bytes.length,
    pageCount: pdf.numPages,
    pageSize: [width, height],
    info,
    language: String(info.Language),
    showsTitle: preferences?.DisplayDocTitle === true,
    outline: await readOutline(pdf),
    fonts: listFonts(file),
    images: file.context.enumerateIndirectObjects().filter(([, object]) =>
      object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')).length,
    texts: text.map(page => page.replace(SPACES, '')),
    links: [],
    structure: [],
  }
  for (let number = 1; number <= pdf.numPages; number++) {
    read.links.push(...await readLinks(pdf, number))
    read.structure.push(await readStructure(pdf, number))
  }
  return read
}

/** All elements of a page with one of these roles, in reading order. */
export function elements(root: StructureElement, ...roles: string[]): StructureElement[] {
  const inside = root.children.flatMap(child => elements(child, ...roles))
  return roles.includes(root.role) ? [root, ...inside] : inside
}

async function readOutline(pdf: PdfReader): Promise<ReadPdf['outline']> {
  const outline = await pdf.getOutline() ?? []
  return Promise.all(outline.map(async chapter => ({
    title: chapter.title,
    page: await pageOf(pdf, chapter.dest),
    items: await Promise.all(chapter.items.map(async ({ title, dest }) => ({ title, page: await pageOf(pdf, dest) }))),
  })))
}

async function readLinks(pdf: PdfReader, page: number): Promise<ReadLink[]> {
  const annotations = await (await pdf.getPage(page)).getAnnotations() as { subtype: string, url?: string, dest?: string }[]
  return Promise.all(annotations.filter(({ subtype }) => subtype === 'Link').map(async ({ url, dest }) =>
    url ? { page, url } : { page, target: await pageOf(pdf, dest ?? null) }))
}

async function pageOf(pdf: PdfReader, destination: string | unknown[] | null): Promise<number> {
  const explicit = typeof destination === 'string' ? await pdf.getDestination(destination) : destination
  return await pdf.getPageIndex(explicit![0] as Parameters<typeof pdf.getPageIndex>[0]) + 1
}

interface RawElement { role?: string, alt?: string, lang?: string, children?: RawElement[], type?: string, id?: string }

async function readStructure(pdf: PdfReader, number: number): Promise<StructureElement> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const marked = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(id => id !== undefined)
      if (id)
        marked.set(id, (marked.get(id) ?? '') + item.str)
    }
    else if (item.type.startsWith('begin')) {
      open.push((item as { id?: string }).id)
    }
    else {
      open.pop()
    }
  }

  const read = (raw: RawElement): StructureElement => {
    const children = (raw.children ?? []).map(read)
    return {
      role: raw.role ?? '',
      ...raw.alt === undefined ? {} : { alt: raw.alt },
      ...raw.lang === undefined ? {} : { lang: raw.lang },
      children,
      text: raw.type === 'content' ? (marked.get(raw.id!) ?? '').trim() : children.map(({ text }) => text).join(''),
    }
  }
  return read(await page.getStructTree() as RawElement)
}
