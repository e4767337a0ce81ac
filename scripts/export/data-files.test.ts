import { PDFDocument } from 'pdf-lib'
import { getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { attachTables, toCsv } from './data-files'

it('quotes what would end a cell', () => {
  expect(toCsv([['年', '收入（亿）'], ['1,5', '"约" 10\n以上']])).toBe('\uFEFF年,收入（亿）\r\n"1,5","""约"" 10\n以上"\r\n')
})

it('attaches a file that readers find', async () => {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  await attachTables(pdf, [{ name: 'exponential', caption: '翻番', rows: [['时间', '完成'], ['两年前', '1/16']] }])
  const attachments = await (await getDocumentProxy(await pdf.save())).getAttachments() as Record<string, { filename: string, description: string, content: Uint8Array }>
  const [{ filename, description, content }] = Object.values(attachments) as [(typeof attachments)[string]]
  expect({ filename, description }).toEqual({ filename: 'exponential.csv', description: '翻番' })
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)).toBe('\uFEFF时间,完成\r\n两年前,1/16\r\n')
})
