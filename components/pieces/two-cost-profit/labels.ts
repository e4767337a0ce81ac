import type { Box, Place } from '../shared/place-labels'
import type { Writing } from './feet'
import type { Block, Column, Measures, Skeleton } from './geometry'
import type { Part, Tone } from './readings'
import { visibility } from '../shared/motion'
import { boxOfText, placeLabels, textWidth } from '../shared/place-labels'
import { textOf } from './feet'
import { grossProfit } from './model'
import { earned } from './pose'
import { modelAccount } from './readings'
import * as words from './words'

/** How much of a column is there when its words appear. */
export const WORDS_FROM = 0.6

export interface Line {
  place: Place
  /** Of its type, in pixels. */
  size: number
  parts: Part[]
}

/** A text in the picture, of one line or two. */
export interface Label {
  key: string
  lines: Line[]
  opacity: number
}

/** The room that a line takes. */
export function boxOfLine({ parts, size, place }: Line): Box {
  return boxOfText(textOf(parts), size, place)
}

/** All words of a picture. */
export function labelsOf(skeleton: Skeleton): Label[] {
  const { width, height, blocks, link } = skeleton
  const labels = [...legend(skeleton), ...columnLabels(skeleton)].filter(isSeen)
  const bounds: Box = { left: 0, right: width, top: 0, bottom: height }
  const lines = link ? [link.points] : []
  const taken = labels.flatMap(label => label.lines.map(boxOfLine))
  for (const { own, text, size, tone, opacity, key, places } of [...sameYear(skeleton), ...onTheWay(skeleton), ...amounts(skeleton), ...tiny(skeleton)].filter(isSeen)) {
    const boxes = [...taken, ...blocks.filter(block => block.key !== own).map(({ box }) => box)]
    const [place] = placeLabels([{ text, size, places }], { boxes, lines }, bounds)
    if (place) {
      const line: Line = { place, size, parts: [{ text, tone }] }
      taken.push(boxOfLine(line))
      labels.push({ key, opacity, lines: [line] })
    }
  }
  return labels
}

function isSeen({ opacity, lines }: { opacity: number, lines?: Line[] }): boolean {
  return opacity > 0 && lines?.length !== 0
}

/** What rises and what hangs, and what the hatching is. */
function legend({ pose, measures: { isUpright, text }, columns, baseline }: Skeleton): Label[] {
  const { revenue, training, serving } = words.picture
  const edge = columns[0]!.start - 10
  const label = (key: string, tone: Tone, lines: { text: string, place: Place }[], opacity = 1): Label =>
    ({ key, opacity, lines: lines.map(({ text: said, place }) => ({ place, size: text, parts: [{ text: said, tone }] })) })
  const served = visibility(1 - pose.margin, 0.03, 0.05) * visibility(pose.revenues, 0, 1)
  if (isUpright) {
    return [
      label('revenue', 'revenue', [{ text: revenue, place: { x: baseline + 8, y: 17, anchor: 'start' } }]),
      label('training', 'training', [{ text: training, place: { x: baseline - 8, y: 17, anchor: 'end' } }]),
      label('serving', 'name', [{ text: serving.join('，'), place: { x: 8, y: 41, anchor: 'start' } }], served),
    ]
  }
  return [
    label('revenue', 'revenue', [{ text: revenue, place: { x: edge, y: baseline - 10, anchor: 'end' } }]),
    label('training', 'training', [{ text: training, place: { x: edge, y: baseline + 24, anchor: 'end' } }]),
    label('serving', 'name', serving.map((text, line) => ({ text, place: { x: edge, y: baseline + 52 + 24 * line, anchor: 'end' } })), served),
  ]
}

/** Names, calculations and results. */
function columnLabels({ feet, pose, columns, last, measures, width, height }: Skeleton): Label[] {
  const [byModel, byYear] = [visibility(pose.models, 0.5, 1), visibility(pose.years, 0.5, 1)]
  const [modelNames, yearNames] = [1 - visibility(pose.company, 0, 0.25), visibility(pose.company, 0.25, 0.5)]
  const places = (column: Column) => placesAt(column, measures, width, height)

  return feet.flatMap(({ model, open, year }, index) => {
    const column = columns[index] ?? last
    const suffix = index < columns.length ? index : 'total'
    const presence = visibility(column.presence, WORDS_FROM, 1)
    const here = places(column)
    const account = (key: string, foot: Writing, opacity: number): Label => ({
      key: `${key}-${suffix}`,
      opacity,
      lines: [
        { place: here.terms, size: measures.text, parts: measures.isDetailed ? foot.terms : [] },
        { place: here.result, size: measures.result, parts: foot.result },
      ].filter(({ parts }) => parts.length > 0),
    })
    const name = (key: string, foot: Writing, opacity: number): Label =>
      ({ key: `${key}-${suffix}`, opacity, lines: [{ place: here.name, size: measures.text, parts: [{ text: foot.name, tone: 'name' }] }] })
    const paid = open ? earned(pose, index + 1) : 1
    return [
      ...open ? [name('model-name', model, presence * modelNames), name('year-name', year, presence * yearNames)] : [name('name', year, presence)],
      account('model', model, byModel * presence * visibility(paid, 0.5, 1)),
      ...open ? [account('open', open, byModel * presence * (1 - visibility(paid, 0, 0.5)))] : [],
      account('year', year, byYear * presence),
    ]
  })
}

/** Where a column's words stand. */
function placesAt({ start, center }: Column, { isUpright }: Measures, width: number, height: number): Record<'name' | 'terms' | 'result', Place> {
  return isUpright
    ? { name: { x: 10, y: start + 22, anchor: 'start' }, terms: { x: 10, y: start + 46, anchor: 'start' }, result: { x: width - 10, y: start + 38, anchor: 'end' } }
    : { name: { x: center, y: height - 7, anchor: 'middle' }, terms: { x: center, y: height - 63, anchor: 'middle' }, result: { x: center, y: height - 31, anchor: 'middle' } }
}

/** A text that looks for its place. */
interface Floating {
  key: string
  text: string
  size: number
  tone: Tone
  opacity: number
  places: Place[]
  /** The block that it may stand in. */
  own?: string
}

function sameYear({ link, measures }: Skeleton): Floating[] {
  if (!link)
    return []
  const { end, points: [start, corner] } = link
  return [{
    key: 'same-year',
    text: words.picture.sameYear,
    size: measures.text,
    tone: 'plain',
    opacity: visibility(link.share, 0.8, 1),
    places: [{ x: end.x + 12, y: (corner!.y + end.y) / 2 + 6, anchor: 'start' }, { x: corner!.x + 10, y: corner!.y + 6, anchor: 'start' }, { x: corner!.x, y: corner!.y - 10, anchor: 'middle' }, { x: corner!.x - 10, y: start!.y + 30, anchor: 'end' }],
  }]
}

/** What hasn't come in. */
function onTheWay({ blocks, business, pose, measures, last, toBox }: Skeleton): Floating[] {
  const generation = Math.round(pose.trainings)
  const block = blocks.find(({ key }) => key === `revenue-${generation}`)
  if (!block)
    return []
  const text = words.picture.onTheWay(grossProfit(business, generation))
  const opposite = toBox(last.center, last.center, -8, -8)
  const { isUpright, text: size } = measures
  return [{
    key: 'on-the-way',
    own: block.key,
    text,
    size,
    tone: 'revenue',
    opacity: visibility(pose.ghost, 0.5, 1),
    places: [
      ...inside(block, text, size, isUpright),
      ...isUpright
        ? [{ x: block.box.right + 8, y: opposite.top + 6, anchor: 'start' } as const, { x: 10, y: last.start + 46, anchor: 'start' } as const]
        : [{ x: opposite.left, y: opposite.top + 16, anchor: 'middle' } as const],
    ],
  }]
}

/** What each block is, while it is on its way from one group to the other, and where no calculation says it. */
function amounts({ blocks, business, pose, measures: { isUpright, isDetailed, text: size } }: Skeleton): Floating[] {
  const opacity = isDetailed ? 1 - visibility(Math.max(pose.models, pose.years), 0, 0.5) : 1
  return opacity === 0
    ? []
    : blocks.map((block) => {
        const { key, kind, generation, box } = block
        const account = modelAccount(business, generation)
        const text = kind === 'revenue' ? account.earned : account.spent
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
        const outside: Place[] = isUpright
          ? [kind === 'revenue' ? { x: box.right + 6, y: y + 6, anchor: 'start' } : { x: box.left - 6, y: y + 6, anchor: 'end' }]
          : [{ x, y: kind === 'revenue' ? box.top - 8 : box.bottom + 22, anchor: 'middle' }, { x: box.right + 8, y: box.bottom - 8, anchor: 'start' }]
        return { key: `amount-${key}`, own: key, text, size, tone: 'plain', opacity: opacity * block.solid, places: [...inside(block, text, size, isUpright), ...outside] }
      })
}

/** Says that there are blocks that nobody can see. */
function tiny({ smallest, pose, measures: { isUpright, text: size, strip, lead }, columns, height }: Skeleton): Floating[] {
  const top = 30 + strip * Math.max(pose.equation, pose.rule)
  return [{
    key: 'tiny',
    text: words.picture.tiny,
    size,
    tone: 'name',
    opacity: visibility(smallest, 4, 3),
    places: isUpright
      ? [{ x: 8, y: lead - 9, anchor: 'start' }]
      : columns.flatMap(({ start }) => [{ x: start + 8, y: top, anchor: 'start' } as const, { x: start + 8, y: height - 96, anchor: 'start' } as const]),
  }]
}

/** The middle of what of a block serving leaves, if a text fits in. */
function inside({ box, serving }: Block, text: string, size: number, isUpright: boolean): Place[] {
  const [top, right] = [serving && !isUpright ? serving.bottom : box.top, serving && isUpright ? serving.left : box.right]
  const fits = right - box.left >= textWidth(text, size) + 8 && box.bottom - top >= size + 8
  return fits ? [{ x: (box.left + right) / 2, y: (top + box.bottom) / 2 + size * 0.36, anchor: 'middle' }] : []
}
