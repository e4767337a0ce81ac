/*
 * Runs in the page before the deck does, which is a module. Slidev keeps its settings in the browser's storage, and does not start where
 * that is disabled (52.20.1, client/state/storage.ts, through @vueuse/core); where it is full, each change logs an error.
 * Here a storage that cannot be written to is replaced by one that lasts as long as the window.
 * Can go when Slidev starts without a storage.
 */
for (const name of ['localStorage', 'sessionStorage'] as const) {
  const kept = new Map<string, string>()
  try {
    const storage = window[name]
    for (const [key, value] of Object.entries(storage))
      kept.set(key, value as string)
    storage.setItem('deck', 'can be written')
    storage.removeItem('deck')
  }
  catch {
    const standIn: Storage = {
      get length() {
        return kept.size
      },
      key: index => [...kept.keys()][index] ?? null,
      getItem: key => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, String(value)),
      removeItem: key => void kept.delete(key),
      clear: () => kept.clear(),
    }
    Object.defineProperty(window, name, { configurable: true, value: standIn })
  }
}
