declare module 'virtual:deck-notes' {
  /** The notes of all slides in order, as HTML; empty in the dev server. */
  export const notes: string[]
}
