import type { FuseResult, IFuseOptions } from 'fuse.js'
import { shallowRef } from 'vue'

// fuse.js, brought by the first search in the dialog «go to slide» instead of by the first slide.
const brought = shallowRef<typeof import('fuse.js').default>()

const bring = async () => brought.value ??= (await import('fuse.js')).default

/** Finds nothing until the library is here; what shows the results is computed again then. */
export default class<T> {
  constructor(private readonly list: T[], private readonly options: IFuseOptions<T>) {}

  search(pattern: string): FuseResult<T>[] {
    if (brought.value)
      return new brought.value(this.list, this.options).search(pattern)
    void bring()
    return []
  }
}
