import type { PDFObject, PDFPage } from 'pdf-lib'
import { Buffer } from 'node:buffer'
import { deflateSync, inflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFName, PDFRawStream, PDFRef } from 'pdf-lib'

/** How Chromium packs what is drawn. Node unpacks it in a fraction of the time that pdf-lib takes in JavaScript. */
const FLATE = PDFName.of('FlateDecode')

/** What a page draws, a byte a character. */
export function readContent({ doc, node }: PDFPage): string {
  const contents = node.Contents()
  const parts: (PDFObject | undefined)[] = contents instanceof PDFArray ? contents.asArray().map(part => doc.context.lookup(part)) : [contents]
  return parts.filter(part => part instanceof PDFRawStream).map(decode).join('\n')
}

/** Has a page draw something else. What it drew goes. */
export function writeContent({ doc, node }: PDFPage, content: string): void {
  const key = PDFName.of('Contents')
  const before = node.get(key)
  node.set(key, doc.context.register(doc.context.stream(deflateSync(Buffer.from(content, 'latin1')), { Filter: FLATE })))
  for (const part of before instanceof PDFArray ? before.asArray() : [before]) {
    if (part instanceof PDFRef)
      doc.context.delete(part)
  }
}

/** The bytes of a stream, each as a character. */
export function decode(stream: PDFRawStream): string {
  const isFlate = stream.dict.get(PDFName.of('Filter')) === FLATE && !stream.dict.has(PDFName.of('DecodeParms'))
  return Buffer.from(isFlate ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode()).toString('latin1')
}
