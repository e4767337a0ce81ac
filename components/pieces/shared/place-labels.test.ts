import type { Place } from './place-labels'
import { describe, expect, it } from 'vitest'
import { boxOfText, overlap, placeLabels, textWidth } from './place-labels'

const bounds = { left: 0, right: 200, top: 0, bottom: 100 }
const at = (x: number, y: number, anchor: Place['anchor'] = 'start'): Place => ({ x, y, anchor })

describe('boxOfText', () => {
  it('takes a Chinese character for as wide as it is high', () => {
    expect(textWidth('四次，', 20)).toBe(60)
    expect(boxOfText('四次', 20, at(100, 50))).toMatchObject({ left: 100, right: 140 })
    expect(boxOfText('四次', 20, at(100, 50, 'middle'))).toMatchObject({ left: 80, right: 120 })
    expect(boxOfText('四次', 20, at(100, 50, 'end'))).toMatchObject({ left: 60, right: 100 })
  })
})

describe('placeLabels', () => {
  it('takes the first place that is free of boxes, of lines and of other labels', () => {
    const label = (...places: Place[]) => ({ text: '答案', size: 20, places })
    const box = { left: 0, right: 60, top: 0, bottom: 40 }
    expect(placeLabels([label(at(10, 30), at(100, 30))], { boxes: [box], lines: [] }, bounds)).toEqual([at(100, 30)])
    // A line from one corner to the other passes the middle.
    const lines = [[{ x: 0, y: 0 }, { x: 200, y: 100 }]]
    expect(placeLabels([label(at(80, 55), at(120, 30))], { boxes: [], lines }, bounds)).toEqual([at(120, 30)])
    expect(placeLabels([label(at(10, 30)), label(at(20, 35), at(100, 35))], { boxes: [], lines: [] }, bounds)).toEqual([at(10, 30), at(100, 35)])
  })

  it('leaves out what has no place', () => {
    expect(placeLabels([{ text: '答案', size: 20, places: [at(190, 50), at(10, 8), at(10, 99)] }], { boxes: [], lines: [] }, bounds)).toEqual([undefined])
  })

  it('never lets two of many labels meet', () => {
    const labels = Array.from({ length: 12 }, (_, index) => ({ text: `第 ${index} 个`, size: 18, places: [at(index * 37 % 150, 20 + index * 23 % 75), at(index * 61 % 150, 20 + index * 41 % 75)] }))
    const boxes = placeLabels(labels, { boxes: [], lines: [] }, bounds).flatMap((place, index) => place ? [boxOfText(labels[index]!.text, 18, place)] : [])
    expect(boxes.length).toBeGreaterThan(3)
    boxes.forEach((one, index) => boxes.slice(index + 1).forEach(other => expect(overlap(one, other)).toBe(false)))
  })
})
