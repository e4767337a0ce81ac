import process from 'node:process'
import { x } from 'tinyexec'
import { ownDiagnostics } from './testing/diagnostics'

// `npm run typecheck`: vue-tsc over everything that is ours.
const { stdout, stderr, exitCode } = await x('vue-tsc', ['--noEmit', '--pretty', 'false'])
const errors = [...ownDiagnostics(stdout), ...ownDiagnostics(stderr)]
errors.forEach(error => console.error(error))
// An exit without a word is no approval.
process.exitCode = errors.length || (exitCode !== 0 && stdout === '') ? 1 : 0
