import type { Random } from './random'
import process from 'node:process'
import { loadDeck } from '../checks/load-deck'
import { many } from './random'

const { deck: { headmatter } } = await loadDeck(process.cwd())

/** The talk's title, by which Slidev names what its windows share. */
export const TITLE = String(headmatter.title)

const PATHS = ['', '/', '/1', '/2', '/8', '/16', '/28', '/31', '/99', '/0', '/-1', '/1.5', '/exponential', '/ledger', '/race', '/links', '/sources', '/presenter/1', '/presenter/exponential', '/presenter/race', '/presenter/99', '/presenter', '/overview', '/nowhere', '/不存在', '/a/b/c', '/%', '/%E0%A4%A', '/%00', '/..', '/constructor', '/__proto__', '/<b>', '/index.html']
const NAMES = ['clicks', 'clicks', 'clicks', 'doubling', 'lookback', 'scale', 'guess', 'view', 'growth', 'multiple', 'generations', 'margin', 'leaders', 'reward', 'policy', 'evaluations', 'range', 'embedded', 'print', 'x', '', '__proto__', 'constructor', '%', '。']
const VALUES = ['', '0', '1', '2', '3', '5', '99', '999', '-1', '1.5', 'abc', 'NaN', 'Infinity', '1e9', '1e400', '0x10', 'null', 'undefined', 'true', 'on', 'off', 'log', 'linear', 'company', 'model', '3。', '3）', '３', '一', ' ', '+', '%', '%E0%A4%A', '%00', '%F0%9F%98%80', '<script>', '__proto__', '[]', '{}', '99999999999999999999', '6&clicks=2', '#', '?', '=']
const ENDS = ['', '', '', '。', '）', '」', ', ', '.', '?', '&', '#', '%', '/']

/** What may stand behind an address's `#`. */
export function randomHash(random: Random): string {
  const parameters = many(random.below(5), () => random.below(8) === 0 ? random.oneOf(NAMES) : `${random.oneOf(NAMES)}=${random.oneOf(VALUES)}`)
  return `${random.oneOf(PATHS)}${parameters.length ? `?${parameters.join('&')}` : ''}${random.oneOf(ENDS)}`
}

const KEYS = ['page', 'clicks', 'clicksTotal', 'timer', 'cursor', 'lastUpdate', '1', '8', 'code', 'blackout', 'exponential-growth', 'two-cost-profit', 'race-comparison', 'kind', '__proto__', 'x']

/** Any JSON, with a leaning towards what the windows tell each other. */
export function randomJson(random: Random, depth = 3): unknown {
  const kinds = depth === 0 ? 5 : 7
  switch (random.below(kinds)) {
    case 0: return null
    case 1: return random.oneOf([true, false])
    case 2: return random.oneOf([0, 1, 3, 8, 31, 99, -1, 1.5, 1e21])
    case 3: return random.oneOf(['', 'on', 'off', 'presenter', 'viewer', 'running', 'stopped', 'doubling=600', 'guess=3', '8.2', '{{{', '<svg onload=alert(1)>'])
    case 4: return random.oneOf([{ text: 'doubling=600', position: '8.2', count: 3, from: 'presenter' }, { status: 'running', slides: {}, startedAt: 1, pausedAt: 0 }, { x: 1e9, y: -5, style: 'laser' }, { id: 'x', type: 'viewer', time: 1 }])
    case 5: return many(random.below(4), () => randomJson(random, depth - 1))
    default: return Object.fromEntries(many(random.below(5), () => [random.oneOf(KEYS), randomJson(random, depth - 1)] as const))
  }
}

/** A message on one of the windows' channels, in their own envelope more often than not. */
export function randomMessage(random: Random): { channel: string, data: unknown } {
  const channel = random.oneOf(['shared', 'drawings', 'values'])
  const state = randomJson(random)
  const data = random.below(4) === 0 ? state : { kind: random.oneOf(['hello', 'answer', 'change', 'change', 'change', 'x']), from: 'stress', as: random.oneOf(['presenter', 'viewer', 'x']), to: 'x', state }
  return { channel, data }
}

/** What the deck and Slidev keep in a browser's storage. */
const STORED = ['slidev-color-schema', 'slidev-scale', 'slidev-wake-lock', 'slidev-hide-cursor-idle', 'slidev-cursor-style', 'slidev-show-editor', 'slidev-presenter-cursor', 'slidev-presenter-font-size', 'slidev-presenter-layout', 'slidev-presenter-main-slide-mode', 'slidev-presenter-notes-width', 'slidev-presenter-notes-row-size', 'slidev-drawing-enabled', 'slidev-drawing-pinned', 'slidev-drawing-brush', 'slidev-drawing-pos', 'slidev-viewer-css-filter', 'slidev-sync-directions', 'slidev-editor-width', 'slidev-editor-vertical', 'slidev-skip-export-pdf-tip', 'deck-view', 'deck-talk /', ...['shared', 'drawings', 'values'].map(name => `${TITLE} - ${name}`)]

/** An entry of the storage as no program of sense would write it. */
export function randomEntry(random: Random): { key: string, value: string } {
  const value = random.below(2) === 0 ? JSON.stringify(randomJson(random)) : random.oneOf(['', '{{{', 'null', 'undefined', 'NaN', '-1', '1e9', '[]', '{}', 'true', 'dark', 'reading', 'slides', '\0', '💥'.repeat(100)])
  return { key: random.oneOf(STORED), value }
}
