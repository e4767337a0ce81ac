import { expect, it } from 'vitest'
import { readBuildParameters, writeBuildParameters } from './build-options'

it('reads in the build what the command wrote, and what a dev server shows where no command did', () => {
  const whole = { withNotes: true, pdf: '', browser: '', isSingleFile: false }
  expect(readBuildParameters({})).toEqual(whole)
  expect(readBuildParameters(writeBuildParameters({ withNotes: false, pdf: '竞相 向上.pdf' }))).toEqual({ ...whole, withNotes: false, pdf: '竞相 向上.pdf' })
})
