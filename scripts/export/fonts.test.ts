import { PDFDocument, StandardFonts } from 'pdf-lib'
import { expect, it } from 'vitest'
import { listFonts } from './fonts'

it('tells a font that is embedded from one that is not', async () => {
  const pdf = await PDFDocument.create()
  pdf.addPage().drawText('Upward', { font: await pdf.embedFont(StandardFonts.Helvetica) })
  const saved = await PDFDocument.load(await pdf.save())
  expect(listFonts(saved)).toEqual([{ name: 'Helvetica', type: 'Type1', isEmbedded: false }])
})
