import type { FuseResult, IFuseOptions } from 'fuse.js'
import { shallowRef } from 'vue'

// fuse.js, brought by the first search in the dialog «go to slide» instead of by the first slide.
const Brought = shallowRef<typeof import('fuse.js').default>()

async function bring(): Promise<void> {
  Brought.value = (await import('fuse.js')).default
}

/** Finds nothing until the library is here; what shows the results is computed again then. */
export default class Fuse<T> {
  constructor(private readonly list: T[], private readonly options: IFuseOptions<T>) {}

  search(pattern: string): FuseResult<T>[] {
    const Library = Brought.value
    if (Library)
      return new Library(this.list, this.options).search(pattern)
    void bring()
    return []
  }
}
