import type { Validators, WindowKind } from './validators'
import { isPatch } from './validators'

/*
 * How the windows of one browser share the talk's state where there is no server: a sync method for Slidev's
 * `addSyncMethod`. The README beside this file has the protocol.
 */

type State = Record<string, unknown>

interface Message {
  kind: 'hello' | 'answer' | 'change'
  /** The window that sends. */
  from: string
  as: WindowKind
  /** The window that is answered. */
  to?: string
  state?: unknown
}

/** The part of a BroadcastChannel that is needed. */
export interface Channel {
  postMessage: (message: unknown) => void
  addEventListener: (type: 'message', listener: (event: { data: unknown }) => void) => void
}

/** What the sync method knows of one of Slidev's states. */
export interface StateRules {
  validators: Validators
  /** The entries that the window keeps in its session; they change only when a user changes them. All when left out. */
  persistedKeys?: string[]
  /** Whether the state holds anything that a window which starts should join; always when left out. */
  hasContent?: (state: State) => boolean
  /** The state as this window shows it, where the entries are not yet so. */
  asShown?: (state: State) => State
  /** Whether entries that change, once the window stands at its address, say that its user moves the talk: this window then leads, and joins no other. */
  isLed?: (changed: string[]) => boolean
  /**
   * The state with the window that answers as its author, for a window of the other kind that starts. The author on record
   * may be an earlier window of the newcomer's own kind, which has crashed since; and a window takes over only what the
   * other kind has set, so that the newcomer would ignore the answer.
   */
  asAnsweredBy?: (state: State, answerer: WindowKind) => State
}

export interface WindowSyncOptions {
  /** This window's name among the others. */
  id: string
  kind: () => WindowKind
  /** The rules of a state by its channel's name; a state without rules is not shared. */
  rules: (channelKey: string) => StateRules | undefined
  /** Opens the channel of a state, or says that there is none. */
  open: (channelKey: string) => Channel | undefined
  /** Where a window keeps what it has to remember, if it may. */
  memory: Pick<Storage, 'getItem' | 'setItem'> | undefined
  /** How long a newcomer waits for an answer, in milliseconds. */
  timeout: number
}

/**
 * Makes the sync method.
 * @returns the method, and `join`, to be called once the window's own address is known
 */
export function createWindowSync({ id, kind, rules, open, memory, timeout }: WindowSyncOptions) {
  const joining: (() => void)[] = []

  function init(channelKey: string, onUpdate: (patch: State) => void, state: State) {
    const rule = rules(channelKey)
    const channel = rule && open(channelKey)
    if (!rule)
      return undefined

    /** Every entry as it was sent or received last. */
    const known = new Map(Object.entries(state).map(([name, value]) => [name, JSON.stringify(value)]))
    /** What has come in and was not let in yet. */
    const inbox = new Map<string, unknown>()
    /** What a hand has changed here before the window has joined, of what only a hand changes. */
    const ahead = new Set<string>()
    let isJoining = false
    let hasJoined = false
    let leads = false

    const send = (message: Omit<Message, 'from' | 'as'>) => channel?.postMessage({ ...message, from: id, as: kind() })
    const isPersisted = (name: string) => rule.persistedKeys?.includes(name) ?? true
    const hasContent = () => rule.hasContent?.(state) ?? true

    function take(patch: State): void {
      for (const [name, value] of Object.entries(patch)) {
        known.set(name, JSON.stringify(value))
        inbox.set(name, value)
      }
      deliver()
    }

    /** Slidev drops what comes in while it writes itself (52.20.1, `patching` in state/syncState.ts): it is told again. */
    function deliver(): void {
      onUpdate(Object.fromEntries(inbox))
      for (const [name, value] of inbox) {
        if (JSON.stringify(state[name]) === JSON.stringify(value))
          inbox.delete(name)
      }
      if (inbox.size > 0)
        setTimeout(deliver)
    }

    function receive(data: unknown): void {
      const message = data as Message | null
      if (message?.kind === 'hello' && hasJoined && hasContent())
        send({ kind: 'answer', to: message.from, state: plain(state) })
      const isForUs = message?.kind === 'change' || (message?.kind === 'answer' && message.to === id && !leads)
      if (!isForUs || !isPatch(rule!.validators, message.state))
        return
      hasJoined = true
      if (message.kind === 'change') {
        take(message.state)
        return
      }
      const answer = message.as !== kind() && rule!.asAnsweredBy ? rule!.asAnsweredBy(message.state, message.as) : message.state
      take(Object.fromEntries(Object.entries(answer).filter(([name]) => !ahead.has(name))))
      if (ahead.size > 0)
        send({ kind: 'change', state: plain(Object.fromEntries(Array.from(ahead, name => [name, state[name]]))) })
    }

    function remember(): void {
      const persisted = Object.entries(state).filter(([name]) => isPersisted(name))
      attempt(() => memory?.setItem(channelKey, JSON.stringify(Object.fromEntries(persisted))))
    }

    attempt(() => {
      const remembered: unknown = JSON.parse(memory?.getItem(channelKey) ?? '{}')
      if (isPatch(rule.validators, remembered))
        take(remembered)
    })
    channel?.addEventListener('message', event => receive(event.data))
    joining.push(() => {
      isJoining = true
      send({ kind: 'hello' })
      setTimeout(() => {
        if (hasJoined)
          return
        hasJoined = true
        if (kind() === 'presenter' && hasContent())
          send({ kind: 'change', state: plain(state) })
      }, timeout)
    })

    return (next: State) => {
      const shown = Object.entries(rule.asShown?.(next) ?? next)
      let changed = shown.filter(([name, value]) => known.get(name) !== JSON.stringify(value))
      for (const [name, value] of changed) {
        known.set(name, JSON.stringify(value))
        inbox.delete(name)
      }
      if (!hasJoined)
        changed.filter(([name]) => isPersisted(name)).forEach(([name]) => ahead.add(name))
      if (isJoining && !hasJoined && rule.isLed?.(changed.map(([name]) => name))) {
        leads = hasJoined = true
        // The others have not heard yet where it is led from.
        changed = shown.filter(([name]) => !isPersisted(name) || ahead.has(name))
      }
      if (changed.length === 0)
        return
      // What a slider moves at every frame is not among it.
      if (changed.some(([name]) => isPersisted(name)))
        remember()
      if (hasJoined)
        send({ kind: 'change', state: plain(Object.fromEntries(changed)) })
    }
  }

  return {
    method: { init },
    join: () => joining.forEach(join => join()),
  }
}

/** A copy that a channel can carry: no proxies of Vue's, and what is undefined stays so. */
function plain(state: State): State {
  return Object.fromEntries(Object.entries(state).map(([name, value]) =>
    [name, value === undefined ? undefined : JSON.parse(JSON.stringify(value))]))
}

/** Storage can be full, switched off, or hold what others wrote; the talk goes on without it. */
function attempt(action: () => void): void {
  try {
    action()
  }
  catch {}
}
