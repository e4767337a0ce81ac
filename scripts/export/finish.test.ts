import type { ExportedSlide } from './deck'
import { PDFDocument } from 'pdf-lib'
import { getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { outlineOf } from './finish'
import { writeOutline } from './outline'

function slide(no: number, chapter: string): ExportedSlide {
  return { no, title: `Slide ${no}`, isTitleShown: true, chapter, alias: undefined, clicks: 0, pieces: 0 }
}

it('lists each slide once under its chapter, at its first page', () => {
  const [one, two, three] = [slide(1, 'I'), slide(2, 'I'), slide(3, 'II')]
  const printed = [one, two, two, three].map((slide, page) => ({ slide, page, pieces: 0 }))
  const entries = outlineOf(printed)
  expect(entries).toEqual([
    { title: 'I', page: 0, entries: [{ title: 'Slide 1', page: 0, entries: [] }, { title: 'Slide 2', page: 1, entries: [] }] },
    { title: 'II', page: 3, entries: [{ title: 'Slide 3', page: 3, entries: [] }] },
  ])
})

it('writes an outline that readers follow', async () => {
  const pdf = await PDFDocument.create()
  for (let page = 0; page < 3; page++)
    pdf.addPage()
  writeOutline(pdf, [
    { title: '一、指数', page: 0, entries: [{ title: '两年前', page: 1, entries: [] }] },
    { title: '二、账本', page: 2, entries: [] },
  ])
  const read = await getDocumentProxy(await pdf.save())
  const outline = await read.getOutline()
  const pageOf = async (destination: unknown) => read.getPageIndex((destination as Parameters<typeof read.getPageIndex>[0][])[0]!)
  expect(outline.map(({ title, items }) => [title, items.map(item => item.title)])).toEqual([['一、指数', ['两年前']], ['二、账本', []]])
  expect(await pageOf(outline[0]!.items[0]!.dest)).toBe(1)
  expect(await pageOf(outline[1]!.dest)).toBe(2)
})
