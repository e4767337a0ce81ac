import { expect, it } from 'vitest'
import { add, countPlaywright, countVitest, settle } from './counts'

it('reads the runners\' reports', () => {
  expect(countVitest({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 4 })).toEqual({ passed: 3, failed: 1, skipped: 4 })
  expect(countPlaywright({ stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 6 } })).toEqual({ passed: 5, failed: 3, skipped: 6 })
})

it('counts a step that failed without a failed test as one', () => {
  expect(settle({ passed: 3, failed: 0, skipped: 1 }, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 })
  expect(settle({ passed: 3, failed: 0, skipped: 1 }, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 })
  expect(settle({ passed: 3, failed: 2, skipped: 0 }, 1)).toEqual({ passed: 3, failed: 2, skipped: 0 })
  expect(settle({ passed: 0, failed: 0, skipped: 0 }, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

it('adds up', () => {
  expect(add({ passed: 3, failed: 1, skipped: 4 }, { passed: 5, failed: 2, skipped: 1 })).toEqual({ passed: 8, failed: 3, skipped: 5 })
})
