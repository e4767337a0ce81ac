import { resolve } from 'node:path'

/** The deck as one file, which the engines' setup builds. */
export const SINGLE_FILE = resolve('test-results/single-file/竞相 向上.html')
