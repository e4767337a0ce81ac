import { cpus } from 'node:os'
import process from 'node:process'
import { runCommand } from './command-line/run-command'

// `npm run bench`: measures this deck beside one of Slidev as it comes, with the same slides, and the room; `npm run bench --
// room` the room alone.
await runCommand(async () => {
  const { mkdtemp, rm } = await import('node:fs/promises')
  const { join } = await import('node:path')
  const { chromium } = await import('playwright-chromium')
  const { x } = await import('tinyexec')
  const { default: slidev } = await import('@slidev/cli/package.json', { with: { type: 'json' } })
  const { findBrowser } = await import('./browser/find-browser')
  const { buildStockDeck, buildThisDeck, sizeOf } = await import('./bench/decks')
  const { startDevServer } = await import('./deck/dev-server')
  const { measureDecks } = await import('./bench/measure')
  const { serveCompressed } = await import('./bench/serve')
  const { measureWindows } = await import('./bench/windows')
  const { measureSlider } = await import('./bench/pieces')
  const { measureRoom } = await import('./bench/room')
  const { loadDeck } = await import('./checks/load-deck')
  const { formatTable, row } = await import('./bench/table')
  const { UserError } = await import('./command-line/user-error')

  const names = process.argv.slice(2).filter(name => name !== '--verbose')
  if (names.length > 1 || (names[0] ?? 'room') !== 'room')
    throw new UserError(`There is no part named "${names.find(name => name !== 'room') ?? names[1]}" to measure: say nothing for all, or room.`)

  const root = process.cwd()
  const { executablePath } = await findBrowser()
  // Within the project, where its packages are found.
  const folder = await mkdtemp(join(root, '.bench-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void remove().then(() => process.exit(1)))
  const browser = await chromium.launch({ executablePath })
  try {
    const room = await measureRoom(browser, root)
    const rowsOfRoom = [
      row('An answer of one of 500 phones, which answer 5 times in 10 s', 'ms', room.median, undefined),
      row('The same, 99 of 100 answers', 'ms', room.high, undefined),
      row('Answers that were lost', '', room.failures, undefined),
      row('The longest frame of the deck meanwhile', 'ms', room.longestFrame, undefined),
      row('Memory that half an hour of them takes from the server', 'KiB', room.growth, undefined),
    ]
    if (names.length)
      return console.log(formatTable(['', 'this deck'], rowsOfRoom.map(cells => cells.slice(0, 2))))
    const decks = [
      await buildThisDeck(root, join(folder, 'ours'), 1, executablePath),
      await buildStockDeck(root, join(folder, 'stock'), 1),
      await buildThisDeck(root, join(folder, 'ours-large'), 4, executablePath),
      await buildStockDeck(root, join(folder, 'stock-large'), 4),
    ]
    const sizes = await Promise.all(decks.map(deck => sizeOf(deck.folder)))
    const servers = await Promise.all(decks.map(deck => serveCompressed(deck.folder)))
    const [ours, stock, large, stockLarge] = await measureDecks(browser, servers.map(({ port }) => `http://localhost:${port}/`))
    const delay = await measureWindows(browser, `http://localhost:${servers[0]!.port}/`)
    const costs: { title: string, median: number, high: number }[] = []
    const { deck: { slides } } = await loadDeck(root)
    for (const { index, title, frontmatter } of slides) {
      if (frontmatter.layout === 'piece')
        costs.push({ title: title!, ...await measureSlider(browser, `http://localhost:${servers[0]!.port}/`, `${index + 1}?clicks=5`) })
    }
    servers.forEach(({ close }) => close())
    const devServer = await startDevServer(root, [])
    const delayThroughDevServer = await measureWindows(browser, `http://localhost:${devServer.port}/`)
      .finally(devServer.close)

    const ourFolder = { nodeOptions: { cwd: join(folder, 'ours') } }
    const exportOurs = () => secondsOf(() => x('node', ['--import', 'tsx', join(root, 'scripts/export-pdf.ts')], ourFolder))
    // A busy machine needs longer than the half minute that Slidev gives itself for the first page.
    const exportAsSlidevDoes = () => secondsOf(() => x('slidev', ['export', '--timeout', '120000', '--executable-path', executablePath], ourFolder))
    const building = await exportOurs()
    const built = await exportOurs()
    const slidevs = await exportAsSlidevDoes()

    console.log(`\n${cpus().length} × ${cpus()[0]?.model}, ${process.platform}; Node ${process.versions.node}, Chromium ${browser.version()}, Slidev ${slidev.version}`)
    console.log('Cold cache, 1.6 Mbit/s, 150 ms round trip, CPU 4× slower, gzip, median of 5\n')
    console.log(formatTable(['', 'this deck', 'stock Slidev', 'stock / ours'], [
      row('Requests until the first slide', '', ours!.requests, stock!.requests),
      row('Sent until the first slide', 'KiB', ours!.sent, stock!.sent),
      row('First paint', 's', ours!.firstPaint, stock!.firstPaint),
      row('Largest paint', 's', ours!.largestPaint, stock!.largestPaint),
      row('The right type', 's', ours!.type, stock!.type),
      row('Slide 2 reached', 's', ours!.secondSlide, stock!.secondSlide),
      row('Layout shift', '', ours!.layoutShift, stock!.layoutShift),
      row('All files', 'KiB', sizes[0], sizes[1]),
      row('Build', 's', decks[0]!.seconds, decks[1]!.seconds),
      row('Export to PDF; the other is `slidev export` of this deck', 's', built, slidevs),
      row('Export to PDF, building first', 's', building, slidevs),
      row('A slider moved in the other window', 's', delay, undefined),
      row('The same through the dev server', 's', delayThroughDevServer, undefined),
      ...costs.flatMap(({ title, median, high }) => [
        row(`Script and layout of a slider's event on “${title}”, CPU 4× slower`, 'ms', median, undefined),
        row('The same, 95 of 100 events', 'ms', high, undefined),
      ]),
      ...rowsOfRoom,
      row('Sent until the first slide, of 4 × the slides', '×', large!.sent / ours!.sent, stockLarge!.sent / stock!.sent),
      row('Slide 2 reached, of 4 × the slides', '×', large!.secondSlide / ours!.secondSlide, stockLarge!.secondSlide / stock!.secondSlide),
    ]))
  }
  finally {
    await browser.close()
    await remove()
  }
})

/** How long a command takes; undefined when it fails. */
async function secondsOf(run: () => PromiseLike<{ exitCode: number | undefined }>): Promise<number | undefined> {
  const begin = performance.now()
  const { exitCode } = await run()
  return exitCode === 0 ? (performance.now() - begin) / 1000 : undefined
}
