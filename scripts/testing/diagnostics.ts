/**
 * Where Slidev's client lies. It is shipped as TypeScript sources, not as declarations, and TypeScript
 * holds sources to the importer's rules, which are stricter here than Slidev's own. Can go, together with
 * `scripts/typecheck.ts`, when `@slidev/client` ships declarations.
 */
const FOREIGN_SOURCES = 'node_modules/@slidev/client/'

const LINE_BREAK = /\r?\n/

/**
 * Leaves out what TypeScript finds in sources that are not ours.
 *
 * @param output what `vue-tsc --pretty false` prints: a line for each error, and indented lines that explain it
 * @returns the errors of ours, each with its explanation
 */
export function ownDiagnostics(output: string): string[] {
  const diagnostics: string[] = []
  for (const line of output.split(LINE_BREAK)) {
    if (line.startsWith(' '))
      diagnostics.push(`${diagnostics.pop() ?? ''}\n${line}`)
    else if (line !== '')
      diagnostics.push(line)
  }
  return diagnostics.filter(diagnostic => !diagnostic.startsWith(FOREIGN_SOURCES))
}
