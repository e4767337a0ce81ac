import type { PDFDict } from 'pdf-lib'
import { PDFHexString, PDFName, PDFString } from 'pdf-lib'

/** A text in a dictionary; empty where there is none. */
export function textAt(dictionary: PDFDict, key: string): string {
  const text = dictionary.lookup(PDFName.of(key))
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : ''
}
