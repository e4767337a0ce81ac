import { UserError } from '../command-line/user-error.ts'
import { checkProject } from './check-project.ts'
import { describeProblem } from './problem.ts'

/**
 * Tells what is wrong in the talk, a line each on stderr, with the file and the line.
 * @throws {UserError} when nothing right can be shown; it says why
 */
export async function tellMistakes(root: string): Promise<void> {
  const problems = await checkProject(root)
  const lines = (wanted: 'error' | 'warning') => problems.filter(({ severity }) => severity === wanted).map(problem => describeProblem(problem, root))
  lines('warning').forEach(line => console.warn(line))
  if (lines('error').length > 0)
    throw new UserError(lines('error').join('\n'))
}
