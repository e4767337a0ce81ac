/** What builds leave out (plugins/slidev-patches/without-unused.ts), as it stands in a slide and in compiled code. */
export const LEFT_OUT = [
  { feature: 'v-mark', written: /\sv-mark\b/, compiled: /resolveDirective\("mark"\)/ },
  { feature: 'v-motion', written: /\sv-motion\b/, compiled: /resolveDirective\("motion"\)/ },
  { feature: 'magic-move', written: /^`{4,}md magic-move/m, compiled: /ShikiMagicMove/ },
]
