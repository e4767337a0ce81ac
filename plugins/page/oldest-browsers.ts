/**
 * The oldest browsers that the deck is for, by the names that Vite and esbuild use. Syntax and style sheets are built down to
 * them, ESLint and a test of the built style sheet hold the rest to them, and the page tells older ones so.
 * Chrome and Edge 109 are the last for Windows 7 and 8; Firefox 128 is the extended release of July 2024.
 */
export const OLDEST_BROWSERS = { chrome: '109', edge: '109', firefox: '128', safari: '16.4', ios: '16.4' }

/** For Vite's `build.target`. */
export const BUILD_TARGET = Object.entries(OLDEST_BROWSERS).map(([name, version]) => name + version)

/** For eslint-plugin-compat, in the words of browserslist. */
export const BROWSERSLIST = Object.entries(OLDEST_BROWSERS).map(([name, version]) => `${name === 'ios' ? 'ios_saf' : name} >= ${version}`)

/** Methods that came later, which a linter and TypeScript let pass. */
export const YOUNGER_METHODS = [
  'toReversed',
  'toSorted',
  'toSpliced',
  'withResolvers',
  'groupBy',
  'fromAsync',
  'isWellFormed',
  'toWellFormed',
  'isSubsetOf',
  'isSupersetOf',
  'isDisjointFrom',
  'symmetricDifference',
  'checkVisibility',
  'canParse',
]

/**
 * JavaScript that every browser can read, and that is true in those above but not in the versions before them:
 * `CSSPropertyRule` came with Firefox 128 and Safari 16.4, `math-style` with Chrome 109.
 */
export const IS_NEW_ENOUGH = '\'CSSPropertyRule\' in window && CSS.supports(\'math-style\', \'compact\')'
