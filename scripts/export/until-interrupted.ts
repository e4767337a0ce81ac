import { constants } from 'node:os'
import process from 'node:process'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does some work until it is done or Ctrl-C is pressed; then the work is told to stop, and the process ends with the
 * exit code that shells give to an interrupted command.
 *
 * @param work is aborted by the signal it is given
 */
export async function untilInterrupted(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController()
  const interrupt = (name: typeof SIGNALS[number]): void => {
    process.exitCode = 128 + constants.signals[name]
    controller.abort()
  }
  for (const name of SIGNALS)
    process.once(name, interrupt)
  try {
    await work(controller.signal)
  }
  catch (error) {
    if (!controller.signal.aborted)
      throw error
    console.error('Stopped: nothing was written.')
  }
  finally {
    for (const name of SIGNALS)
      process.off(name, interrupt)
  }
}
