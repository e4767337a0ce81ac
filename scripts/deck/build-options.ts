/** What a build can be told. */
export interface BuildOptions {
  /** Whether the speaker's notes, and the characters that only they need, are part of it. */
  withNotes: boolean
}

/** What a command tells `vite.config.ts`, which a process of its own reads. */
export interface BuildParameters extends BuildOptions {
  /** Name of the PDF that comes to lie beside the page; empty for none. */
  pdf: string
  /** Path of the browser that the first slides are copied with; empty for a page without them. */
  browser: string
  /** Whether everything becomes one HTML file, instead of a folder to be hosted. */
  isSingleFile: boolean
}

/** What is built when nobody says anything, as in the dev server. */
const DEFAULTS: BuildParameters = { withNotes: true, pdf: '', browser: '', isSingleFile: false }

/**
 * Writes the parameters into environment variables.
 *
 * @param parameters those that are other than in a dev server
 */
export function writeBuildParameters(parameters: Partial<BuildParameters>): NodeJS.ProcessEnv {
  return { DECK_BUILD: JSON.stringify(parameters) }
}

/**
 * Reads the parameters that {@link writeBuildParameters} wrote.
 *
 * @param env the environment variables
 */
export function readBuildParameters(env: NodeJS.ProcessEnv): BuildParameters {
  return { ...DEFAULTS, ...JSON.parse(env.DECK_BUILD ?? '{}') as Partial<BuildParameters> }
}
