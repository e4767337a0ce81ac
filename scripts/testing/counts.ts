/** How many tests ended how. */
export interface Counts {
  passed: number
  failed: number
}

/** Nothing was counted. */
export const NONE: Counts = { passed: 0, failed: 0 }

/** What is read of the report of `vitest --reporter=json`. */
export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
}

/** What is read of the report of `playwright test --reporter=json`. */
export interface PlaywrightReport {
  stats: { expected: number, unexpected: number, flaky: number }
}

/** Reads what Vitest counted. */
export function countVitest({ numPassedTests, numFailedTests }: VitestReport): Counts {
  return { passed: numPassedTests, failed: numFailedTests }
}

/** Reads what Playwright counted. A test that passed at the second try only has failed. */
export function countPlaywright({ stats }: PlaywrightReport): Counts {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

/**
 * Settles what a step's counts and its exit code say together: one that failed without a failed test (a
 * linter, a file that could not be loaded, no test found) counts as one that failed.
 */
export function settle({ passed, failed }: Counts, exitCode: number | undefined): Counts {
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) }
}

/** Adds two counts up. */
export function add(one: Counts, other: Counts): Counts {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed }
}
