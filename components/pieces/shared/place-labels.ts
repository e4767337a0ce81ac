import type { Point } from '../../../app/progress-line/climb'

/** A rectangle in pixels of the picture. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Where a line of text stands: the point of its anchor on its base line, in pixels of the picture. */
export interface Place extends Point {
  anchor: 'start' | 'middle' | 'end'
}

/** A line of text that needs a place. */
export interface Label {
  text: string
  /** Of its type, in pixels. */
  size: number
  /** The places that it may have, the best first. */
  places: Place[]
}

/** What no text may stand on: rectangles, and lines through points. */
export interface Obstacles {
  boxes: Box[]
  lines: Point[][]
}

const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF—…]/u

/** Width of the widest Latin letters and figures of the deck's bold face, in em. */
const LATIN = 0.62

/** How far a line of text reaches above and below its base line, in em, and the air around it, in pixels. */
const ASCENT = 0.88
const DESCENT = 0.16
const AIR = 4

/**
 * About how wide a line of text is, in pixels; rather more than less.
 * @param text one line
 * @param size of its type, in pixels
 */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 1 : LATIN), 0) * size
}

/**
 * The room that a line of text takes.
 * @param text one line
 * @param size of its type, in pixels
 * @param place where it stands
 */
export function boxOfText(text: string, size: number, place: Place): Box {
  const width = textWidth(text, size)
  const left = place.x - { start: 0, middle: width / 2, end: width }[place.anchor]
  return { left, right: left + width, top: place.y - ASCENT * size, bottom: place.y + DESCENT * size }
}

/**
 * Gives each label the first of its places that is free: inside the picture, on no obstacle, on no label before it.
 * @param labels the most important first
 * @param obstacles what is drawn
 * @param bounds of the picture
 * @returns their places in the same order; undefined for a label that has none, and is to be left out
 */
export function placeLabels(labels: Label[], obstacles: Obstacles, bounds: Box): (Place | undefined)[] {
  const taken = [...obstacles.boxes]
  return labels.map(({ text, size, places }) => {
    const place = places.find((place) => {
      const box = boxOfText(text, size, place)
      return isInside(box, bounds) && !taken.some(other => overlap(box, other)) && !obstacles.lines.some(line => crosses(line, box))
    })
    if (place)
      taken.push(boxOfText(text, size, place))
    return place
  })
}

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
}

/** Whether two boxes come closer to each other than text needs air. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right + AIR && other.left < one.right + AIR && one.top < other.bottom + AIR / 2 && other.top < one.bottom + AIR / 2
}

/** Whether a line through points passes a box, by the separating axes of each of its stretches and the box. */
function crosses(line: Point[], box: Box): boolean {
  const [middleX, middleY] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const [halfWidth, halfHeight] = [(box.right - box.left) / 2 + AIR, (box.bottom - box.top) / 2 + AIR / 2]
  return line.slice(1).some((to, index) => {
    const from = line[index]!
    const [directionX, directionY] = [(to.x - from.x) / 2, (to.y - from.y) / 2]
    const [offsetX, offsetY] = [(from.x + to.x) / 2 - middleX, (from.y + to.y) / 2 - middleY]
    return Math.abs(offsetX) <= halfWidth + Math.abs(directionX)
      && Math.abs(offsetY) <= halfHeight + Math.abs(directionY)
      && Math.abs(directionX * offsetY - directionY * offsetX) <= halfWidth * Math.abs(directionY) + halfHeight * Math.abs(directionX)
  })
}
