import { defineConfig } from 'unocss'

// Slidev merges this with its own: its windows (presenter, overview, dialogs) take the deck's paper and ink.
export default defineConfig({
  // Not even for `:opacity="1 - share"`, which it would read as `opacity="1"`, and hide whatever has that: 1 per cent, it says.
  blocklist: [/^\[opacity/],
  shortcuts: {
    'bg-main': 'bg-[var(--paper)]',
    'text-main': 'text-[var(--ink)]',
    'border-main': 'border-[var(--hairline)]',
  },
})
