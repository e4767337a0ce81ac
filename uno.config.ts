import { defineConfig } from 'unocss'

// Slidev merges this with its own: its windows (presenter, overview, dialogs) take the deck's paper and ink.
export default defineConfig({
  // Not even for `:opacity="1 - share"`, which it would read as `opacity="1"`, and hide whatever has that: 1 per cent, it says.
  blocklist: [/^\[opacity/],
  // Its typography asks of every element whether something above is `not-prose`. With that, a class that changes anywhere lets
  // Chromium find the style of all that is below anew (@unocss/preset-typography 66; no element of a deck is `not-prose`).
  postprocess(util) {
    for (const entry of util.entries) {
      if (typeof entry[1] === 'string')
        entry[1] = entry[1].replaceAll(':not(:where([class~="not-prose"],[class~="not-prose"] *))', '')
    }
  },
  shortcuts: {
    'bg-main': 'bg-[var(--paper)]',
    'text-main': 'text-[var(--ink)]',
    'border-main': 'border-[var(--hairline)]',
  },
})
