import { expect, it, vi } from 'vitest'
import { compileTemplate } from 'vue/compiler-sfc'
import { withoutUnused } from './without-unused'

/** Sends compiled code through the plugin, and gives the sentence with which it fails the build. */
function complaintAbout(code: string, id: string): string | undefined {
  const error = vi.fn()
  const { transform } = withoutUnused() as unknown as { transform: { handler: (this: { error: typeof error }, code: string, id: string) => void } }
  transform.handler.call({ error }, code, id)
  return error.mock.calls[0]?.[0] as string | undefined
}

function compiled(template: string): string {
  return compileTemplate({ source: template, filename: 'slide.vue', id: 'slide' }).code
}

it.each([
  ['v-mark', '<p v-mark.underline="1">向上</p>'],
  ['v-motion', '<p v-motion :initial="{ x: 0 }">向上</p>'],
  ['magic-move', '<ShikiMagicMove steps-lz="" />'],
])('fails a build whose slide uses %s, in a sentence that names both', (feature, template) => {
  const complaint = complaintAbout(compiled(template), '/deck/pages/2-anger.md__slidev_4.md')
  expect(complaint).toContain('Slide 4')
  expect(complaint).toContain(feature)
})

it('lets all other slides pass', () => {
  expect(complaintAbout(compiled('<p v-click>向上</p>'), '/deck/pages/2-anger.md__slidev_4.md')).toBeUndefined()
})
