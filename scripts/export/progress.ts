import type { WriteStream } from 'node:tty'

const WIDTH = 24

/** Shows how far a work of several steps has come. */
export interface Progress {
  /** A step begins. */
  step: (sentence: string) => void
  /** The work has ended, well or not. */
  end: () => void
}

/**
 * A bar on a terminal, which goes away at the end; a line a step anywhere else.
 *
 * @param stream where to show it
 * @param steps how many steps there are
 */
export function createProgress(stream: Pick<WriteStream, 'isTTY' | 'write'>, steps: number): Progress {
  let begun = 0
  return {
    step(sentence) {
      const done = Math.round(begun / steps * WIDTH)
      begun++
      stream.write(stream.isTTY ? `\r\x1B[K${'█'.repeat(done)}${'░'.repeat(WIDTH - done)} ${sentence}` : `${sentence}\n`)
    },
    end() {
      if (stream.isTTY)
        stream.write('\r\x1B[K')
    },
  }
}
