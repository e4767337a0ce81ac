declare module 'virtual:initials' {
  /** The initials of every title and chapter, by these. */
  export const initials: Record<string, string>
}
