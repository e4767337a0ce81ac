import { UserError } from '../command-line/user-error.ts'

/** A browser that Playwright and Slidev's export can drive. */
export interface FoundBrowser {
  executablePath: string
  /** Which step found it, in words. */
  source: string
}

/** One way to get at a browser. */
export interface BrowserStep {
  /** In words, for the one who reads along. */
  source: string
  /**
   * Looks for browsers, or brings one.
   *
   * @returns the paths to try, the best first
   * @throws when the step cannot be done
   */
  locate: () => Promise<string[]>
  /** Whether nothing else may be taken when this step names a browser that does not work. */
  binding?: boolean
}

/**
 * Takes the first browser that works.
 *
 * @param steps the ways to get at one, in this order; a step is taken only when those before it gave none
 * @param tryBrowser starts the browser at a path, and throws when it does not
 * @param say tells the one at the terminal what is being done
 * @throws {UserError} when there is none
 */
export async function findFirstBrowser(
  steps: BrowserStep[],
  tryBrowser: (executablePath: string) => Promise<void>,
  say: (sentence: string) => void,
): Promise<FoundBrowser> {
  for (const { source, locate, binding } of steps) {
    const paths = await locate().catch((error: Error) => {
      say(`${source}: ${firstLine(error)}`)
      return []
    })
    for (const executablePath of paths) {
      try {
        await tryBrowser(executablePath)
        say(`Browser: ${executablePath} (${source})`)
        return { executablePath, source }
      }
      catch (error) {
        const sentence = `${executablePath} (${source}) does not start: ${firstLine(error as Error)}`
        if (binding)
          throw new UserError(sentence)
        say(sentence)
      }
    }
  }
  throw new UserError('No browser was found: install Google Chrome, Chromium or Microsoft Edge, or name one\'s path in PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH.')
}

function firstLine(error: Error): string {
  return error.message.split('\n', 1)[0]!
}
