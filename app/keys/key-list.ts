import * as words from './words'

/** A row of the key list. */
export interface KeyRow {
  keys: string[]
  action: string
}

const { caps, actions } = words

/**
 * Slidev's shortcuts by the names that it gives them. What a name stands for can't be asked for: its keys are
 * conditions. `undefined` is for those that need no row, since they work inside of another's.
 */
const SLIDEVS: Record<string, { key: string, action: string } | undefined> = {
  next_right: { key: '→', action: actions.next },
  next_space: { key: caps.space, action: actions.next },
  next_page_key: { key: caps.page.down, action: actions.next },
  prev_left: { key: '←', action: actions.previous },
  prev_space: { key: `${caps.shift} + ${caps.space}`, action: actions.previous },
  prev_page_key: { key: caps.page.up, action: actions.previous },
  next_down: { key: '↓', action: actions.nextSlide },
  next_shift: { key: `${caps.shift} + →`, action: actions.nextSlide },
  prev_up: { key: '↑', action: actions.previousSlide },
  prev_shift: { key: `${caps.shift} + ←`, action: actions.previousSlide },
  goto: { key: 'g', action: actions.goto },
  toggle_overview: { key: 'o', action: actions.overview },
  toggle_dark: { key: 'd', action: actions.dark },
  hide_overview: { key: caps.escape, action: actions.escape },
  next_overview: undefined,
  prev_overview: undefined,
  up_overview: undefined,
  down_overview: undefined,
  goto_from_overview: undefined,
}

/** Slidev registers this one apart from the others. */
const FULLSCREEN: KeyRow = { keys: ['f'], action: actions.fullscreen }

/**
 * The rows for the shortcuts that are registered, the keys of one action together.
 * @param names of Slidev's shortcuts; one that isn't known here is shown by its name rather than kept back
 * @param own the deck's own rows
 */
export function keyRows(names: string[], own: KeyRow[]): KeyRow[] {
  const rows = new Map<string, string[]>()
  for (const name of names) {
    const known = Object.hasOwn(SLIDEVS, name) ? SLIDEVS[name] : { key: '', action: name }
    if (known)
      rows.set(known.action, [...rows.get(known.action) ?? [], known.key])
  }
  return [...Array.from(rows, ([action, keys]) => ({ keys, action })), FULLSCREEN, ...own]
}
