import { expect, it } from 'vitest'
import { createProgress } from './progress'

function show(isTTY: boolean): string {
  let written = ''
  const progress = createProgress({ isTTY, write: (text: string | Uint8Array) => {
    written += String(text)
    return true
  } }, 2)
  progress.step('Printing')
  progress.step('Checking')
  progress.end()
  return written
}

it('writes a line a step where nobody watches', () => {
  expect(show(false)).toBe('Printing\nChecking\n')
})

it('draws a bar on a terminal, and takes it away', () => {
  const shown = show(true).split('\r\x1B[K')
  expect(shown).toEqual(['', `${'░'.repeat(24)} Printing`, `${'█'.repeat(12)}${'░'.repeat(12)} Checking`, ''])
})
