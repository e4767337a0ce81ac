/** What a build can be told. */
export interface BuildOptions {
  /** Whether the speaker's notes, and the characters that only they need, are left out. */
  withoutNotes: boolean
}
