import type { PDFObject, PDFPage } from 'pdf-lib'
import { Buffer } from 'node:buffer'
import { decodePDFRawStream, PDFArray, PDFName, PDFRawStream, PDFRef } from 'pdf-lib'

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
  node.set(key, doc.context.register(doc.context.flateStream(Uint8Array.from(content, character => character.charCodeAt(0)))))
  for (const part of before instanceof PDFArray ? before.asArray() : [before]) {
    if (part instanceof PDFRef)
      doc.context.delete(part)
  }
}

/** The bytes of a stream, each as a character. */
export function decode(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}
