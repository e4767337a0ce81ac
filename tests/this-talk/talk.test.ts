import { parseTimeString } from '@slidev/parser/utils'
import { beforeAll, describe, expect, it } from 'vitest'
import { claims } from '../../pages/claims'
import { loadTalk } from '../deck/load-talk'
import { checkClaims } from './check-claims'
import { LIMITS } from './limits'
import { spokenLength, spokenTime } from './spoken-time'

/** @param number from 1 to 99 */
function spoken(number: number): string {
  const digits = ' 一二三四五六七八九'
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`.trim()
}

let deck: Awaited<ReturnType<typeof loadTalk>>

beforeAll(async () => {
  deck = await loadTalk()
})

describe('claims of the article', () => {
  it('are 80, numbered from 1', () => {
    expect(claims.map(claim => claim.number)).toEqual(Array.from({ length: 80 }, (_, index) => index + 1))
  })

  it('all stand in the deck, under their own voice', () => {
    expect(checkClaims(deck.talk, claims)).toEqual([])
  })

  it('are missed, invented or mixed up only with a complaint', () => {
    const slide = { ...deck.talk[0]!, no: 7 }
    const two = claims.slice(0, 2)
    expect(checkClaims([{ ...slide, claims: { author: [1] } }], two)).toEqual([expect.stringContaining('No slide carries C2')])
    expect(checkClaims([{ ...slide, claims: { author: [1, 2, 99] } }], two)).toEqual(['Slide 7 names C99, which does not exist.'])
    expect(checkClaims([{ ...slide, claims: { author: [1], dario: [2] } }], two)).toEqual(['Slide 7 gives C2 to dario; it is author\'s.'])
  })
})

describe('the talk', () => {
  it('has as many slides as it can bear, then the backup slides', () => {
    const length = deck.talk.filter(slide => !slide.backup).length
    expect(length).toBeGreaterThanOrEqual(LIMITS.slides.least)
    expect(length).toBeLessThanOrEqual(LIMITS.slides.most)
    expect(deck.talk.slice(length).every(slide => slide.backup)).toBe(true)
  })

  it('takes the time it says', () => {
    const planned = deck.talk.reduce((sum, slide) => sum + (slide.budget ?? 0), 0)
    const minutes = (planned - parseTimeString(String(deck.headmatter.duration)).seconds) / 60
    expect(Math.abs(minutes), `the budgets differ from \`duration\` by ${minutes} minutes`).toBeLessThanOrEqual(LIMITS.duration.differ)
  })

  it('is announced with the time it says', () => {
    const { seconds } = parseTimeString(String(deck.headmatter.duration))
    expect(deck.slides[0]!.note).toContain(`用${spoken(seconds / 60)}分钟`)
  })

  it.each([[5, '五'], [10, '十'], [18, '十八'], [20, '二十'], [25, '二十五']])('%d is spoken %s', (number, words) => {
    expect(spoken(number)).toBe(words)
  })

  it('has a headline of its own on every slide', () => {
    const titles = deck.talk.map(slide => slide.title)
    expect(titles.every(Boolean)).toBe(true)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('has a note on every slide that can be spoken in its time, and fills it', () => {
    deck.slides.forEach(({ note = '' }, index) => {
      expect(spokenLength(note), `slide ${index + 1}`).toBeGreaterThan(LIMITS.note.least)
      const { backup, budget } = deck.talk[index]!
      if (backup)
        return
      const time = spokenTime(note, LIMITS.pace.usual)
      expect(time, `slide ${index + 1} takes ${Math.round(time)} s of ${budget}`).toBeLessThanOrEqual(LIMITS.share.most * budget!)
      expect(time, `slide ${index + 1} takes ${Math.round(time)} s of ${budget}`).toBeGreaterThanOrEqual(LIMITS.share.least * budget!)
    })
  })

  it.each(Object.entries(LIMITS.pace))('is over in its time at a %s pace', (_, pace) => {
    const { seconds } = parseTimeString(String(deck.headmatter.duration))
    const time = deck.slides.filter((_, index) => !deck.talk[index]!.backup).reduce((sum, { note = '' }) => sum + spokenTime(note, pace), 0)
    expect(time).toBeLessThanOrEqual(seconds)
    expect(time).toBeGreaterThanOrEqual(LIMITS.share.least * seconds)
  })
})

describe('spokenTime', () => {
  it('counts characters, words of another script, and the looks at what a click brings', () => {
    expect(spokenLength('他说，20–25% 的可能。[click]')).toBe(11)
    expect(spokenTime('四个字呢', 240)).toBe(3)
    expect(spokenTime('四个字呢[click]', 240)).toBe(5)
  })
})
