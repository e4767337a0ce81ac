import { describe, expect, it } from 'vitest'
import { readBuildFlags, readServeFlags, readStartFlags } from './flags'
import { UserError } from './user-error'

describe('readServeFlags', () => {
  it('opens the browser at any port unless told otherwise', () => {
    expect(readServeFlags([])).toEqual({ port: undefined, open: true })
    expect(readServeFlags(['--port', '8080', '--no-open'])).toEqual({ port: 8080, open: false })
    expect(readServeFlags(['--port=1'])).toEqual({ port: 1, open: true })
  })

  it.each([
    [['--prot', '1'], '--prot'],
    [['slides.md'], 'slides.md'],
    [['--port'], '--port'],
    [['--port', '0'], '"0"'],
    [['--port', '65536'], '"65536"'],
    [['--port', '80a'], '"80a"'],
    [['--port', '1e3'], '"1e3"'],
    [['--port='], '""'],
  ])('names what is wrong with %j', (args, named) => {
    expect(() => readServeFlags(args)).toThrow(UserError)
    expect(() => readServeFlags(args)).toThrow(named)
  })
})

describe('readStartFlags', () => {
  it('lets nobody in from the network unless told to', () => {
    expect(readStartFlags([])).toEqual({ port: undefined, open: true, room: false })
    expect(readStartFlags(['--room', '--port', '8080', '--no-open'])).toEqual({ port: 8080, open: false, room: true })
  })

  it.each([[['--rooms'], '--rooms'], [['--room=yes'], '--room'], [['--room', 'hall'], 'hall'], [['--port', '0'], '"0"']])('names what is wrong with %j', (args, named) => {
    expect(() => readStartFlags(args)).toThrow(UserError)
    expect(() => readStartFlags(args)).toThrow(named)
  })
})

describe('readBuildFlags', () => {
  it('builds the whole deck unless told otherwise', () => {
    expect(readBuildFlags([])).toEqual({ withNotes: true })
    expect(readBuildFlags(['--without-notes'])).toEqual({ withNotes: false })
  })

  it.each([
    [['--without-note'], '--without-note'],
    [['slides.md'], 'slides.md'],
    [['--without-notes=no'], '--without-notes'],
  ])('names what is wrong with %j', (args, named) => {
    expect(() => readBuildFlags(args)).toThrow(UserError)
    expect(() => readBuildFlags(args)).toThrow(named)
  })
})
