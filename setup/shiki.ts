import { defineShikiSetup } from '@slidev/types'
import { createCssVariablesTheme } from 'shiki'

/** Code in the deck's own colours (styles/ordinary.css), which change with the scheme and keep their contrast in both. */
const deck = createCssVariablesTheme({ name: 'deck', variablePrefix: '--code-' })

export default defineShikiSetup(() => ({ themes: { light: deck, dark: deck } }))
