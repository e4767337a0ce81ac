/** How many tests ended how. */
export interface Counts {
  passed: number
  failed: number
  /** Because this machine lacks what they need. */
  skipped: number
}

/** Nothing was counted. */
export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 }

/** What is read of the report of `vitest --reporter=json`. */
export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
}

/** What is read of the report of `playwright test --reporter=json`. */
export interface PlaywrightReport {
  stats: { expected: number, unexpected: number, flaky: number, skipped: number }
}

/** Reads what Vitest counted. */
export function countVitest({ numPassedTests, numFailedTests, numPendingTests }: VitestReport): Counts {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }
}

/** Reads what Playwright counted. A test that passed at the second try only has failed. */
export function countPlaywright({ stats }: PlaywrightReport): Counts {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/**
 * Settles what a step's counts and its exit code say together: one that failed without a failed test (a
 * linter, a file that could not be loaded, no test found) counts as one that failed.
 */
export function settle(counts: Counts, exitCode: number | undefined): Counts {
  return { ...counts, failed: exitCode === 0 ? counts.failed : Math.max(counts.failed, 1) }
}

/** Adds two counts up. */
export function add(one: Counts, other: Counts): Counts {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped }
}
