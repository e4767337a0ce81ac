import { beforeAll, describe, expect, it } from 'vitest'
import { stage as growthStage, story as growth } from '../../components/pieces/exponential-growth/stages'
import { stage as raceStage, story as race } from '../../components/pieces/race-comparison/stages'
import { stage as ledgerStage, story as ledger } from '../../components/pieces/two-cost-profit/stages'
import { loadTalk } from '../deck/load-talk'
import { LIMITS } from './limits'

let deck: Awaited<ReturnType<typeof loadTalk>>

beforeAll(async () => {
  deck = await loadTalk()
})

describe('the slide of a piece', () => {
  // Slidev takes `clicks` for the total, not for a floor: a wrong number freezes the picture at a step.
  it.each([['exponential', growth], ['ledger', ledger], ['race', race]])('%s has a click for every step of its story', (alias, story) => {
    const slide = deck.slides.find(slide => slide.frontmatter.routeAlias === alias)!
    expect(slide.frontmatter.clicks).toBe(story.length - 1)
    expect(story.length).toBeGreaterThanOrEqual(LIMITS.steps.least)
    expect(story.length).toBeLessThanOrEqual(LIMITS.steps.most)
  })

  // The outline and the PDF have the statement; the story has come to it at its end.
  it.each([
    ['exponential', growthStage(growth.length - 1, growth.at(-1)!.values)],
    ['ledger', ledgerStage(ledger.length - 1, ledger.at(-1)!.values)],
    ['race', raceStage(race.length - 1, race.at(-1)!.values)],
  ])('%s is titled with what its story ends with', (alias, { telling }) => {
    expect(deck.slides.find(slide => slide.frontmatter.routeAlias === alias)!.title).toBe(telling.headline)
  })
})
