import { defineConfig } from 'unocss'

// Slidev merges this with its own: its windows (presenter, overview, dialogs) take the deck's paper and ink.
export default defineConfig({
  shortcuts: {
    'bg-main': 'bg-[var(--paper)]',
    'text-main': 'text-[var(--ink)]',
    'border-main': 'border-[var(--hairline)]',
  },
})
