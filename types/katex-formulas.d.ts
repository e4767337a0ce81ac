declare module '*.tex' {
  /** Each formula of the file, as HTML with texts in its places. */
  const formulas: Record<string, (places: Record<string, string>) => string>
  export default formulas
}
