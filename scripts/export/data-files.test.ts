import { PDFDocument } from 'pdf-lib'
import { getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { attachTables } from './data-files'

it('attaches a file that readers find', async () => {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  await attachTables(pdf, [{ name: 'exponential', caption: '翻番', rows: [['时间', '完成'], ['两年前', '1/16']] }])
  const attachments = await (await getDocumentProxy(await pdf.save())).getAttachments() as Record<string, { filename: string, description: string, content: Uint8Array }>
  const [{ filename, description, content }] = Object.values(attachments) as [(typeof attachments)[string]]
  expect({ filename, description }).toEqual({ filename: 'exponential.csv', description: '翻番' })
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)).toBe('\uFEFF时间,完成\r\n两年前,1/16\r\n')
})
