import type { ExportedSlide } from '../../scripts/export/deck'
import type { TaggedElement } from '../../scripts/export/read-tagged-page'
import type { ReadPdf } from '../export/read-pdf'
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import { x } from 'tinyexec'
import { describe as describeGrowth } from '../../components/pieces/exponential-growth/describe'
import { stage as growthStage, story as growthStory } from '../../components/pieces/exponential-growth/stages'
import { describe as describeRace } from '../../components/pieces/race-comparison/describe'
import { stage as raceStage, story as raceStory } from '../../components/pieces/race-comparison/stages'
import { describe as describeLedger } from '../../components/pieces/two-cost-profit/describe'
import { stage as ledgerStage, story as ledgerStory } from '../../components/pieces/two-cost-profit/stages'
import { readDeck } from '../../scripts/export/deck'
import { elements } from '../../scripts/export/read-tagged-page'
import { readPdf } from '../export/read-pdf'
import { runExport } from '../export/run-export'

test.describe.configure({ timeout: 240_000 })

const deck = await readDeck(process.cwd())
const slideOf = (alias: string) => deck.find(slide => slide.alias === alias)!

/** What each piece tells at each of its steps, straight from its model. */
const told: Record<string, string[][]> = {
  exponential: growthStory.map(({ values }, step) => describeGrowth(growthStage(step, values)).sentences),
  ledger: ledgerStory.map(({ values }, step) => describeLedger(ledgerStage(step, values)).sentences),
  race: raceStory.map(({ values }, step) => describeRace(raceStage(step, values)).sentences),
}

const LAST_LINE = /^.*\.pdf: (\d+) pages, (\d+) KB, [\d.]+ s$/

/** Exports for real, and reads what was written. */
async function exportAndRead(file: string, ...args: string[]): Promise<ReadPdf> {
  const { stdout, stderr, exitCode } = await runExport('pdf', [...args, '--output', file])
  expect({ stderr, exitCode }).toMatchObject({ exitCode: 0 })
  const pdf = await readPdf(new Uint8Array(await readFile(file)))
  const [, pages, kilobytes] = LAST_LINE.exec(stdout.trimEnd().split('\n').at(-1)!)!
  expect([Number(pages), Number(kilobytes)]).toEqual([pdf.pageCount, Math.round(pdf.size / 1024)])
  expect(stderr).toContain('Printing\n')
  expect(stderr).not.toContain('PDF/UA')
  await expectConformance(file)
  return pdf
}

/** Asks veraPDF, where it is installed, whether a document is the PDF/UA-1 that it says it is. */
async function expectConformance(file: string): Promise<void> {
  const { stdout, exitCode } = await x('verapdf', ['--flavour', 'ua1', '--format', 'text', file], { throwOnError: false }).then(result => result, () => ({ stdout: '', exitCode: undefined }))
  if (exitCode !== undefined)
    expect(stdout).toMatch(/^PASS/)
}

/** A table as the file that is attached. */
function fileOf({ columns, rows }: { columns: string[], rows: string[][] }): string {
  return `${[columns, ...rows].map(row => row.join(',')).join('\r\n')}\r\n`
}

/** What holds for every document of the deck. */
function expectDocument(pdf: ReadPdf): void {
  expect(pdf.language).toBe('zh-CN')
  expect(pdf.showsTitle).toBe(true)
  expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(pdf.metadata).toContain(`>${String(pdf.info.Title)}</rdf:li>`)
  expect(pdf.linkTexts.filter(text => text.trim() === '')).toEqual([])
  expect(pdf.info).toMatchObject({ Author: expect.stringContaining('访谈'), Subject: expect.stringMatching(/^Dario Amodei 访谈/), Keywords: expect.stringContaining('指数增长, ') })
  expect(pdf.images, 'bitmaps').toBe(0)
  expect(pdf.size / pdf.pageCount, 'bytes a page').toBeLessThan(60 * 1024)
  expect(pdf.fonts.filter(({ isEmbedded, type }) => !isEmbedded || type !== 'Type0')).toEqual([])
  const families = new Set(pdf.fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '').replace(/-.*/, '').replace(/_.*/, '')))
  expect([...families].filter(family => !['NotoSerifSC', 'NotoSansSC', 'KaTeX'].includes(family)), 'fonts that are not the deck\'s').toEqual([])
}

/** The texts of a page that are said to be in no other language than the document's; a figure is read as its alternative. */
function inChinese(element: TaggedElement): string[] {
  if (element.lang === 'en' || ['Figure', 'Formula', 'Code'].includes(element.role))
    return []
  return element.children.length ? element.children.flatMap(inChinese) : [element.text]
}

/** The outline in words: chapters with their slides. */
function chapters(slides: ExportedSlide[]) {
  return Array.from(new Set(slides.map(({ chapter }) => chapter)), chapter => [chapter, slides.filter(slide => slide.chapter === chapter).map(({ title }) => title)])
}

test('the slides are a document that can stand alone', async () => {
  const pdf = await exportAndRead(test.info().outputPath('slides.pdf'))
  expectDocument(pdf)
  expect(pdf.info.Title).toBe('竞相向上')
  expect(pdf.pageCount).toBe(deck.length)
  expect(pdf.labels).toEqual(deck.map(({ no }) => String(no)))
  expect(pdf.pageSize.map(Math.round)).toEqual([735, 414])
  expect(Object.keys(pdf.attachments).sort()).toEqual(['exponential-growth.csv', 'race-comparison.csv', 'two-cost-profit.csv'])

  await test.step('an outline of chapters and slides', () => {
    expect(pdf.outline.map(({ title, items }) => [title, items.map(item => item.title)])).toEqual(chapters(deck))
    expect(pdf.outline.flatMap(({ items }) => items.map(({ page }) => page))).toEqual(deck.map(({ no }) => no))
  })

  await test.step('its text', () => {
    expect(deck.filter(({ no, title }) => !pdf.texts[no - 1]!.includes(title.replace(/\s/g, '')))).toEqual([])
    expect(pdf.texts.join('')).not.toMatch(/[●•\uFFFD\uE000-\uF8FF]/)
    const emphasised = deck.find(({ title }) => title.includes('悲观主义'))!
    expect(pdf.texts[emphasised.no - 1]).toContain('想让AI慢下来？他说绝没有')
    // No controls, and nothing that only stands there for screen readers.
    expect(pdf.texts[slideOf('exponential').no - 1]).not.toMatch(/数据表|还原|复制链接/)
    expect(pdf.texts[slideOf('exponential').no - 1]!.match(/两年内停步/g)).toHaveLength(1)
    expect(pdf.texts[slideOf('race').no - 1]!.match(/大家都赢/g)).toHaveLength(1)
  })

  await test.step('its structure', () => {
    for (const { no, title } of deck) {
      const headings = elements(pdf.structure[no - 1]!, 'H1')
      expect(headings.map(({ text }) => text.replace(/\s/g, '')), `slide ${no}`).toEqual([title.replace(/\s/g, '')])
    }
    for (const item of pdf.structure.flatMap(page => elements(page, 'LI')))
      expect(item.children.map(({ role }) => role)).toEqual(['LBody'])
    const [points] = [deck.find(({ title }) => title.includes('悲观主义'))!]
    expect(elements(pdf.structure[points.no - 1]!, 'LI').map(({ text }) => text)).toEqual([
      '想让 AI 慢下来？他说绝没有',
      '想掌控、垄断整个行业？他说这批评错了',
      expect.stringMatching(/^不懂 AI 的好处/),
    ])
    expect(elements(pdf.structure[slideOf('sources').no - 1]!, 'TH').map(({ text }) => text)).toEqual(['文章里的数', '我们的核对'])
    for (const [alias, stages] of Object.entries(told)) {
      const figures = elements(pdf.structure[slideOf(alias).no - 1]!, 'Figure')
      expect(figures.map(({ alt }) => alt), alias).toEqual([stages.at(-1)!.join('')])
    }
    expect(elements(pdf.structure[slideOf('links').no - 1]!, 'Figure').map(({ alt }) => alt)).toContain('原访谈视频的二维码')
    // Who reads aloud is told which phrases are English.
    const isEnglish = (text: string) => /[a-z]{2,} [a-z]{2,}/i.test(text)
    expect(pdf.structure.flatMap(page => inChinese(page)).filter(isEnglish)).toEqual([])
    expect(pdf.structure.flatMap(page => elements(page, 'Figure', 'Formula')).map(({ alt }) => alt!).filter(isEnglish), 'alternatives, whose parts can be in no language of their own').toEqual([])
    expect(elements(pdf.structure[slideOf('links').no - 1]!, 'Span').filter(({ lang }) => lang === 'en').map(({ text }) => text)).toContain('Dario Amodei')
    // Page numbers and chapters at the foot are no content.
    expect(elements(pdf.structure[1]!, 'Art')[0]!.text).not.toContain('开场')
  })

  await test.step('links outside and within', () => {
    expect(pdf.linkTexts).toContain('Big Technology Podcast 原视频')
    const contents = deck.find(({ title }) => title.startsWith('三幕戏'))!
    expect(pdf.links.filter(({ page }) => page === contents.no)).toEqual([
      ...['act-exponential', 'act-ledger', 'act-race'].map(alias => ({ page: contents.no, target: slideOf(alias).no })),
      { page: contents.no, url: 'https://www.youtube.com/watch?v=mYDSSRS-B5U' },
    ])
    expect(pdf.links.filter(({ target }) => target === slideOf('sources').no)).toHaveLength(1)
    expect(pdf.links.filter(({ url }) => url !== undefined).map(({ url }) => new URL(url!).protocol)).not.toContain('http:')
  })
})

test('the handout has the notes and the tables', async () => {
  const pdf = await exportAndRead(test.info().outputPath('handout.pdf'), '--handout')
  expectDocument(pdf)
  expect(pdf.info.Title).toBe('竞相向上 · 讲义')
  expect(pdf.pageSize.map(Math.round)).toEqual([595, 842])
  // Two slides a page, but for the pieces and their tables.
  expect(pdf.pageCount / deck.length).toBeLessThan(0.6)
  expect(pdf.outline.map(({ title, items }) => [title, items.map(item => item.title)])).toEqual(chapters(deck))
  pdf.texts.forEach((text, index) => expect(text, 'page number').toContain(`${index + 1}/${pdf.pageCount}`))

  const pageOf = (no: number) => pdf.outline.flatMap(({ items }) => items)[no - 1]!.page
  const race = slideOf('race').no
  const onSheet = pdf.structure.slice(pageOf(race) - 1, Math.max(pageOf(race), pageOf(race + 1) - 1))
  // A space at the end of a line is none in the text of a PDF.
  const withoutSpaces = (text: string) => text.replace(/\s/g, '')
  const rows = onSheet.flatMap(page => elements(page, 'TR')).map(row => row.children.map(({ role, text }) => `${role} ${withoutSpaces(text)}`))
  const last = raceStory.length - 1
  const { table } = describeRace(raceStage(last, raceStory[last]!.values))
  expect(rows).toEqual([
    table.columns.map(column => `TH ${withoutSpaces(column)}`),
    ...table.rows.map(([head, ...cells]) => [`TH ${withoutSpaces(head!)}`, ...cells.map(cell => `TD ${withoutSpaces(cell)}`)]),
  ])
  await test.step('the contents name pages, the notes their steps, the links their addresses', () => {
    for (const { title, page, items } of pdf.outline) {
      const [first, last] = [items[0]!, items.at(-1)!].map(({ title }) => deck.find(slide => slide.title === title)!.no)
      expect(pdf.texts[0]).toContain(`${title}幻灯片${first === last ? first : `${first}–${last}`}第${page}页`.replaceAll(' ', ''))
    }
    const notes = pdf.texts.slice(pageOf(slideOf('exponential').no) - 1).join('')
    growthStory.slice(1).forEach((_, index) => expect(notes).toContain(`点击${index + 1}`))
    expect(pdf.texts[pageOf(3) - 1]).toContain('https://www.youtube.com/watch?v=mYDSSRS-B5U')
  })
  expect(pdf.attachments['race-comparison.csv']).toBe(fileOf(table))
  // In reading order: the slide, its notes, its table.
  const read = onSheet.map(({ text }) => text).join('')
  const places = ['竞相向下，人人都输', '这是全场的中心', '他说那是荒谬的谎言', '不用带头', table.caption].map(text => read.indexOf(text))
  expect(places).toEqual([...places].sort((one, other) => one - other))
  expect(places).not.toContain(-1)
  expect(pdf.links.filter(({ page }) => page === 1).map(({ target }) => target)).toEqual(pdf.outline.map(({ page }) => page))
})

test('the steps of a piece are pages, in the dark too, of the slides asked for', async () => {
  const ledger = slideOf('ledger')
  const before = deck[ledger.no - 2]!
  const pdf = await exportAndRead(test.info().outputPath('steps.pdf'), '--steps', '--dark', '--range', `${before.no}-${ledger.no}`)
  expectDocument(pdf)
  expect(pdf.pageCount).toBe(1 + ledgerStory.length)
  expect(pdf.labels).toEqual([String(before.no), ...ledgerStory.map((_, step) => `${ledger.no}.${step + 1}`)])
  expect(pdf.outline).toEqual([{ title: ledger.chapter, page: 1, items: [{ title: before.title, page: 1 }, { title: ledger.title, page: 2 }] }])
  expect(pdf.structure.flatMap(page => elements(page, 'Figure')).map(({ alt }) => alt)).toEqual(told.ledger!.map(sentences => sentences.join('')))
  // The numbers of the last step.
  expect(pdf.attachments).toEqual({ 'two-cost-profit.csv': fileOf(describeLedger(ledgerStage(ledgerStory.length - 1, ledgerStory.at(-1)!.values)).table) })
  // KaTeX's own formula where the rule is told, and not its hidden copy; as a formula, with words for it.
  expect(pdf.texts.map(text => text.match(/上代训练费/g)?.length ?? 0)).toEqual([0, ...ledgerStory.map((_, step) => [4, 5, 6].includes(step) ? 1 : 0)])
})
