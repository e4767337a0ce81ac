import { PDFDocument, PDFRawStream, StandardFonts } from 'pdf-lib'
import { expect, it } from 'vitest'
import { findMissingGlyphs, listFonts } from './fonts'

/** A document whose pages have these contents. */
async function withContents(...pages: string[]): Promise<PDFDocument> {
  const pdf = await PDFDocument.create()
  for (const content of pages) {
    const stream = PDFRawStream.of(pdf.context.obj({ Length: content.length }), new TextEncoder().encode(content))
    pdf.addPage().node.set(pdf.context.obj('Contents'), pdf.context.register(stream))
  }
  return pdf
}

it('finds the pages that show glyph 0', async () => {
  const pdf = await withContents('/F4 12 Tf <00190001> Tj', 'BT <0019> Tj <0000> Tj ET', '<00190000001A> Tj', '/P <</MCID 0>> BDC <1000> Tj EMC', '<10000010> Tj')
  expect(findMissingGlyphs(pdf)).toEqual([2, 3])
})

it('tells a font that is embedded from one that is not', async () => {
  const pdf = await PDFDocument.create()
  pdf.addPage().drawText('Upward', { font: await pdf.embedFont(StandardFonts.Helvetica) })
  const saved = await PDFDocument.load(await pdf.save())
  expect(listFonts(saved)).toEqual([{ name: 'Helvetica', type: 'Type1', isEmbedded: false }])
})
