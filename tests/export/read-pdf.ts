import type { DocumentFont } from '../../scripts/export/fonts'
import type { PdfReader, TaggedElement } from '../../scripts/export/read-tagged-page'
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { listFonts } from '../../scripts/export/fonts'
import { readTaggedPage } from '../../scripts/export/read-tagged-page'

const SPACES = /\s/g

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
  /** Its metadata as XMP. */
  metadata: string
  labels: string[] | null
  /** The texts of attached files, by their names. */
  attachments: Record<string, string>
  /** What the area of each link says. */
  linkTexts: string[]
  outline: { title: string, page: number, items: { title: string, page: number }[] }[]
  fonts: DocumentFont[]
  /** How many bitmaps it holds. */
  images: number
  /** Text layer of each page without its spaces. */
  texts: string[]
  links: ReadLink[]
  /** Structure of each page. */
  structure: TaggedElement[]
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
    metadata: new TextDecoder().decode((file.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream).getContents()),
    labels: await pdf.getPageLabels(),
    attachments: Object.fromEntries(Object.values(await pdf.getAttachments() as Record<string, { filename: string, content: Uint8Array }> | null ?? {})
      .map(({ filename, content }) => [filename, new TextDecoder().decode(content)])),
    linkTexts: [],
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
    const annotations = await (await pdf.getPage(number)).getAnnotations() as { subtype: string, contentsObj?: { str: string } }[]
    read.linkTexts.push(...annotations.filter(({ subtype }) => subtype === 'Link').map(({ contentsObj }) => contentsObj?.str ?? ''))
    read.structure.push(await readTaggedPage(pdf, number))
  }
  return read
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
