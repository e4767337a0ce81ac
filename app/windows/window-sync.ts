import type { Guards, WindowKind } from './guards'
import { isPatch } from './guards'

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
  guards: Guards
  /** The entries that only a hand changes, and the session keeps; all when left out. */
  kept?: string[]
  /** Whether there is anything to tell a newcomer. */
  isTold?: (state: State) => boolean
  /** The entries that only a hand changes once the window stands at its address: who changes them leads, and joins no more. */
  led?: string[]
  /**
   * The state as it counts for a newcomer of the other kind: Slidev lets a window follow the other kind alone, and the
   * last to lead may have been one of the newcomer's kind, which has crashed since.
   */
  asToldBy?: (state: State, teller: WindowKind) => State
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
  patience: number
}

/**
 * Makes the sync method.
 * @returns the method, and `join`, to be called once the window's own address is known
 */
export function createWindowSync({ id, kind, rules, open, memory, patience }: WindowSyncOptions) {
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
    const isKept = (name: string) => rule.kept?.includes(name) ?? true
    const told = () => rule.isTold?.(state) ?? true

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
      if (message?.kind === 'hello' && hasJoined && told())
        send({ kind: 'answer', to: message.from, state: plain(state) })
      const isForUs = message?.kind === 'change' || (message?.kind === 'answer' && message.to === id && !leads)
      if (!isForUs || !isPatch(rule!.guards, message.state))
        return
      hasJoined = true
      if (message.kind === 'change') {
        take(message.state)
        return
      }
      const answer = message.as !== kind() && rule!.asToldBy ? rule!.asToldBy(message.state, message.as) : message.state
      take(Object.fromEntries(Object.entries(answer).filter(([name]) => !ahead.has(name))))
      if (ahead.size > 0)
        send({ kind: 'change', state: plain(Object.fromEntries(Array.from(ahead, name => [name, state[name]]))) })
    }

    function remember(): void {
      const kept = Object.entries(state).filter(([name]) => isKept(name))
      attempt(() => memory?.setItem(channelKey, JSON.stringify(Object.fromEntries(kept))))
    }

    attempt(() => {
      const remembered: unknown = JSON.parse(memory?.getItem(channelKey) ?? '{}')
      if (isPatch(rule.guards, remembered))
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
        if (kind() === 'presenter' && told())
          send({ kind: 'change', state: plain(state) })
      }, patience)
    })

    return (next: State) => {
      const changed = Object.entries(next).filter(([name, value]) => known.get(name) !== JSON.stringify(value))
      for (const [name, value] of changed) {
        known.set(name, JSON.stringify(value))
        inbox.delete(name)
      }
      if (!hasJoined)
        changed.filter(([name]) => isKept(name)).forEach(([name]) => ahead.add(name))
      if (isJoining && !hasJoined && changed.some(([name]) => rule.led?.includes(name)))
        leads = hasJoined = true
      if (changed.length === 0)
        return
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
