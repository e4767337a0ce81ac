import type { Guess } from '../../../app/room/protocol'
import type { RoomQuestion } from '../shared/room/question'
import type { GrowthValues } from './stages'
import { describe, expect, it } from 'vitest'
import { durationOf, poseAt } from '../shared/motion'
import { boxOfText, overlap } from '../shared/place-labels'
import { randomNumbers } from '../shared/random'
import { randomValues, SAMPLES } from '../shared/random-values'
import { questionOf, sentencesOf, suggestionsOf } from '../shared/room/question'
import { crowdOf } from './crowd'
import { axisLabels, labelsOf } from './labels'
import { layout } from './layout'
import { schema, stage, story } from './stages'

const asking = story[0]!.asks!
const question = questionOf('exponential-growth', 0, asking, story[1]!.values)

/** A hall's guesses: most are round numbers, some anything. */
function guessesOf(people: number, seed: number): Guess[] {
  const random = randomNumbers(seed)
  const counts = new Map<number, number>()
  for (let person = 0; person < people; person++) {
    const value = random() < 0.7 ? [0, 5, 10, 20, 25, 30, 50, 50, 60, 100][Math.floor(random() * 10)]! : Math.floor(random() * 101)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return Array.from(counts, ([value, count]) => ({ value, count }))
}

function askedOf(values: GrowthValues, guesses: Guess[]): RoomQuestion {
  return { question, suggestions: suggestionsOf(asking), count: 0, answered: { truth: asking.answer(values), guesses } }
}

function pictureOf(values: GrowthValues, guesses: Guess[], share = 1) {
  const told = stage(1, values)
  const pose = poseAt(stage(0, values).pose, told.pose, story[1]!.motion, share * durationOf(story[1]!.motion))
  const picture = layout(pose)
  const labels = [...axisLabels(picture), ...labelsOf(told, pose, picture)]
  return { told, picture, labels, crowd: crowdOf(askedOf(values, guesses), told, pose, picture, labels) }
}

const pointsOf = (path: string) => Array.from(path.matchAll(/M(-?[\d.]+),(-?[\d.]+)h0/g), ([, x, y]) => ({ x: Number(x), y: Number(y) }))

const CROWDS = [1, 10, 100, 500].map((people, seed) => guessesOf(people, seed + 1))
const VALUES = [...[undefined, 0, 50, 7].map(guess => ({ ...story[1]!.values, guess })), ...randomValues(schema, SAMPLES)]
const cases = VALUES.flatMap(values => CROWDS.map(guesses => ({ values, guesses })))

describe('what is said of the room\'s guesses', () => {
  it('is true at any values', () => {
    const wrong = cases.filter(({ values, guesses }) => {
      const truth = 100 * 2 ** (-values.lookback / values.doubling)
      const all = guesses.flatMap(({ value, count }) => Array.from<number>({ length: count }).fill(Number(value))).sort((one, other) => one - other)
      const near = all.filter(guess => Math.abs(Math.log2(guess / truth)) <= 1 + 1e-9).length
      const [said] = sentencesOf(askedOf(values, guesses))
      const [, people, median, close] = /^现场：(\d+) 人猜，中位数 ([\d.]+)%，(?:(\d+) 人|没有人)猜在实际的一半到两倍之间。$/.exec(said!)!
      const middle = (all[Math.floor((all.length - 1) / 2)]! + all[Math.ceil((all.length - 1) / 2)]!) / 2
      return Number(median) !== middle || Number(people) !== all.length || Number(close ?? 0) !== near || close === '0'
    })
    expect(wrong).toEqual([])
  })

  it('stands in the picture, on nothing else', () => {
    const wrong = cases.flatMap(({ values, guesses }) => [0.25, 0.9, 1].flatMap((share) => {
      const { crowd, labels, picture } = pictureOf(values, guesses, share)
      const own = crowd.labels.filter(({ opacity }) => opacity > 0).map(({ text, size, place }) => ({ text, box: boxOfText(text, size, place) }))
      const others = labels.filter(({ opacity }) => opacity > 0).map(({ text, size, place }) => ({ text, box: boxOfText(text, size, place) }))
      return [
        ...own.flatMap((one, index) => [...own.slice(index + 1), ...others].filter(other => overlap(one.box, other.box)).map(other => `${one.text} on ${other.text}`)),
        ...own.filter(({ box }) => box.left < 0 || box.right > picture.width || box.bottom > picture.height).map(({ text }) => `${text} leaves`),
      ].map(problem => `${problem}: ${JSON.stringify(values)}`)
    }))
    expect(wrong).toEqual([])
  })

  it('is said at the story\'s values, with a guess of the speaker\'s or without', () => {
    for (const guess of [undefined, 0, 6, 50, 100]) {
      const { crowd } = pictureOf({ ...story[1]!.values, guess }, CROWDS[2]!)
      expect(crowd.labels.map(({ key }) => key), `${guess}`).toEqual(['median', 'near', 'guessed'])
    }
  })
})

describe('the dots', () => {
  it('are one for each guess, beside the axis, at its height', () => {
    for (const { values, guesses } of cases) {
      const { crowd, picture } = pictureOf(values, guesses)
      const dots = [...pointsOf(crowd.dots.near), ...pointsOf(crowd.dots.far)]
      expect(dots).toHaveLength(guesses.reduce((sum, { count }) => sum + count, 0))
      expect(dots.every(({ x }) => x > 0 && x < picture.x(values.lookback) - 12)).toBe(true)
      const lowest = Math.min(...guesses.map(({ value }) => Number(value)))
      // A bin is five percent wide.
      expect(Math.max(...dots.map(({ y }) => y))).toBeLessThanOrEqual(picture.y(lowest / 100) + 14)
    }
  })

  it('give the truth away no sooner than it has come down through them', () => {
    const { crowd } = pictureOf(story[1]!.values, CROWDS[3]!, 0.3)
    expect([crowd.seen, crowd.dots.near, crowd.labels.filter(({ opacity }) => opacity > 0)]).toEqual([0, '', []])
    const { crowd: after, picture } = pictureOf(story[1]!.values, CROWDS[3]!)
    expect(after.seen).toBe(1)
    expect(after.truth).toContain(`,${picture.y(1 / 16)}H`)
    expect(pointsOf(after.dots.near).length).toBeGreaterThan(0)
  })

  it('are none, and no words, where nobody has guessed', () => {
    const { crowd } = pictureOf(story[1]!.values, [])
    expect([crowd.truth, crowd.median, crowd.labels]).toEqual(['', '', []])
  })
})
