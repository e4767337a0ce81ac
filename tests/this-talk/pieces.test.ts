import { beforeAll, describe, expect, it } from 'vitest'
import { story as growth } from '../../components/pieces/exponential-growth/stages'
import { story as race } from '../../components/pieces/race-comparison/stages'
import { story as ledger } from '../../components/pieces/two-cost-profit/stages'
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
})
