/** What a window is for: the one that the speaker has in front of them, or one that is looked at. */
export type WindowKind = 'presenter' | 'viewer'

/** Tells whether a value is what one entry of a shared state may hold. */
export type Validator = (value: unknown) => boolean

/** The entries that a shared state may have, each with its validator; for a state with free names, one validator for all. */
export type Validators = Record<string, Validator> | ((name: string) => Validator | undefined)

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const isCount: Validator = value => Number.isSafeInteger(value) && Number(value) >= 0
const isTime: Validator = value => typeof value === 'number' && Number.isFinite(value) && value >= 0
const isNumber: Validator = value => typeof value === 'number' && Number.isFinite(value)
const isOptional = (validator: Validator): Validator => value => value === undefined || validator(value)
const isOneOf = (...options: unknown[]): Validator => value => options.includes(value)
function isShaped(shape: Record<string, Validator>): Validator {
  return value =>
    isRecord(value) && Object.entries(shape).every(([name, validator]) => validator(value[name]))
}

const isKind = isOneOf('presenter', 'viewer')
const isSpan = isShaped({ start: isOptional(isTime), end: isOptional(isTime) })

/**
 * The validators of Slidev's own shared state: where the talk stands, its timer, the presenter's pointer.
 * @param pages how many slides the deck has
 */
export function navValidators(pages: () => number): Record<string, Validator> {
  return {
    page: value => isCount(value) && Number(value) >= 1 && Number(value) <= pages(),
    clicks: isCount,
    clicksTotal: isCount,
    timer: isShaped({
      status: isOneOf('stopped', 'running', 'paused'),
      slides: value => isRecord(value) && Object.values(value).every(isSpan),
      startedAt: isTime,
      pausedAt: isTime,
    }),
    cursor: isOptional(isShaped({ x: isNumber, y: isNumber, style: isOptional(isOneOf('cursor', 'laser')) })),
    lastUpdate: isOptional(isShaped({ id: value => typeof value === 'string', type: isKind, time: isTime })),
  }
}

const SLIDE_NUMBER = /^[1-9]\d*$/

/** The validator of a slide's drawing, by Slidev the markup of an SVG's content under the slide's number. */
export const drawingValidators: Validators = name => SLIDE_NUMBER.test(name) ? isOptional(value => typeof value === 'string') : undefined

/** A value that all windows share; see `shared-values.ts`. */
export interface SharedValue {
  text: string
  /** The slide and the click that the value belongs to, `7.2`; empty for one that belongs to none. */
  position: string
  count: number
  from: WindowKind
}

const isValue = isShaped({
  text: value => typeof value === 'string',
  position: value => typeof value === 'string',
  count: isCount,
  from: isKind,
})

export function isSharedValue(value: unknown): value is SharedValue {
  return isValue(value)
}

/**
 * Whether a message can be let into a shared state: an object of which every entry is known and right.
 * @param validators of the state
 * @param patch whatever came in
 */
export function isPatch(validators: Validators, patch: unknown): patch is Record<string, unknown> {
  return isRecord(patch) && Object.entries(patch).every(([name, value]) => {
    const validator = typeof validators === 'function' ? validators(name) : Object.hasOwn(validators, name) ? validators[name] : undefined
    return validator?.(value) ?? false
  })
}
