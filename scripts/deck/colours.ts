import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const RULE = /(?<selector>[^{}]+)\{(?<body>[^{}]*)\}/g
const VARIABLE = /--([\w-]+):([^;]+);/g
const REFERENCE = /^var\(--([\w-]+)\)$/
const COMMENT = /\/\*[\s\S]*?\*\//g

/** The deck's colours by the names of their variables, without the hyphens before them. */
export interface Colours {
  light: Record<string, string>
  dark: Record<string, string>
}

/** Reads the colours from `styles/tokens.css`, their one source, for what no style sheet reaches: icons, and the browser's own frame. */
export function readColours(): Colours {
  const css = readFileSync(fileURLToPath(new URL('../../styles/tokens.css', import.meta.url)), 'utf8').replace(COMMENT, '')
  const rules = Array.from(css.matchAll(RULE), ({ groups }) => ({ selector: groups!.selector!.trim(), body: groups!.body! }))
  const variablesOf = (selector: string) => Object.fromEntries(Array.from(
    rules.find(rule => rule.selector === selector)!.body.matchAll(VARIABLE),
    ([, name, value]) => [name!, value!.trim()],
  ))
  const light = variablesOf(':root')
  const resolved = (variables: Record<string, string>) => Object.fromEntries(Object.entries(variables).map(([name, value]) =>
    [name, light[REFERENCE.exec(value)?.[1] ?? ''] ?? value]))
  return { light: resolved(light), dark: resolved({ ...light, ...variablesOf('html.dark') }) }
}
