import { expect, it } from 'vitest'
import { findTemplateError } from './template-error'

const codeOf = (template: string) => `<template><div><h1>一</h1>${template}</div></template>\n<script setup></script>`

it.each([
  ['{{ 1 + }}', '1 + }}', 'Unexpected token'],
  ['<p class="a" v-if>二</p>', 'v-if>', 'v-if/v-else-if is missing expression.'],
  ['<p v-for>二</p>', 'v-for>', 'v-for is missing expression.'],
  ['<p v-for="x">二</p>', 'v-for="x"', 'v-for has invalid expression.'],
  ['<p v-else>二</p>', '<p v-else>', 'v-else/v-else-if has no adjacent v-if'],
  ['<p @click>二</p>', '@click>', 'v-on is missing expression.'],
])('finds %s', (template, at, message) => {
  const code = codeOf(template)
  const error = findTemplateError(code)!
  expect(error.message).toContain(message)
  expect(code.slice(error.offset)).toMatch(new RegExp(`^${at.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`))
})

it('finds that a slot stands in a plain element, though Vue fails over it', () => {
  expect(findTemplateError(codeOf('<p><template #left>二</template></p>'))).toBeDefined()
})

it('lets pass what Slidev still puts into its layout: slots, directives, formulas, types', () => {
  expect(findTemplateError(codeOf('<template v-slot:left="slotProps">\n<p v-click>左</p>\n</template>\n<span v-pre>{{ x }}</span><p v-if="(x as any).y">一</p>'))).toBeUndefined()
})
