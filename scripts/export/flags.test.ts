import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FILE_NAME } from '../../talk.config'
import { UserError } from '../command-line/user-error'
import { readPdfFlags, readPictureFlags } from './flags'

describe('readPdfFlags', () => {
  it('prints the slides unless told otherwise', () => {
    expect(readPdfFlags([])).toEqual({ mode: 'slides', dark: false, range: undefined, output: join('exports', `${FILE_NAME}.pdf`), port: undefined })
  })

  it.each([
    [['--steps'], `${FILE_NAME}-steps.pdf`],
    [['--handout'], `${FILE_NAME}-handout.pdf`],
    [['--steps', '--dark'], `${FILE_NAME}-steps-dark.pdf`],
    [['--range', '1'], `${FILE_NAME}-excerpt.pdf`],
  ])('gives %j a file of its own', (args, name) => {
    expect(readPdfFlags(args)?.output).toBe(join('exports', name))
  })

  it('takes what it is told', () => {
    expect(readPdfFlags(['--dark', '--range=1,6-8', '--output', 'deck.pdf', '--port', '4000']))
      .toEqual({ mode: 'slides', dark: true, range: '1,6-8', output: 'deck.pdf', port: 4000 })
  })

  it('only helps when asked for help', () => {
    expect(readPdfFlags(['--help', '--steps'])).toBeUndefined()
  })

  it.each([
    [['--dusk'], '--dusk'],
    [['slides.md'], 'slides.md'],
    [['--range'], '--range'],
    [['--output'], '--output'],
    [['--output', ''], 'name of a file'],
    [['--port', '0'], '"0"'],
    [['--port', 'many'], '"many"'],
    [['--steps', '--handout'], 'two different documents'],
    [['--dark', '--handout'], 'leave out --dark'],
  ])('refuses %j in words', (args, named) => {
    expect(() => readPdfFlags(args)).toThrow(UserError)
    expect(() => readPdfFlags(args)).toThrow(named)
  })
})

describe('readPictureFlags', () => {
  it('draws into a folder, or a file', () => {
    expect(readPictureFlags([], 'png')).toEqual({ dark: false, range: undefined, editable: false, output: join('exports', `${FILE_NAME}-png`) })
    expect(readPictureFlags(['--dark'], 'pptx')?.output).toBe(join('exports', `${FILE_NAME}-dark.pptx`))
  })

  it('knows shapes that can be changed in a PPTX alone', () => {
    expect(readPictureFlags(['--editable'], 'pptx')).toMatchObject({ editable: true, output: join('exports', `${FILE_NAME}-editable.pptx`) })
    expect(() => readPictureFlags(['--editable'], 'png')).toThrow('--editable')
  })

  it('refuses what only the PDF has', () => {
    expect(() => readPictureFlags(['--steps'], 'png')).toThrow('--steps')
  })
})
