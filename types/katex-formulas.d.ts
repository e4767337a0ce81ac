declare module '*.tex' {
  /** Each formula of the file, as HTML; an element with `data-place` is a place for a text. */
  const formulas: Record<string, string>
  export default formulas
}
