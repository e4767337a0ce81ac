import { expect, it } from 'vitest'
import { ownDiagnostics } from './diagnostics'

it('keeps our errors with their explanations and leaves out those of Slidev\'s sources', () => {
  const output = [
    'node_modules/@slidev/client/utils.ts(8,34): error TS2339: Property \'no\' does not exist.',
    'components/Chart.vue(3,1): error TS2322: Type \'string\' is not assignable.',
    '  Types of property \'x\' are incompatible.',
    'node_modules/@slidev/client/env.ts(22,55): error TS2304: Cannot find name.',
    '  Explained.',
    'error TS18003: No inputs were found.',
    '',
  ].join('\r\n')
  expect(ownDiagnostics(output)).toEqual([
    'components/Chart.vue(3,1): error TS2322: Type \'string\' is not assignable.\n  Types of property \'x\' are incompatible.',
    'error TS18003: No inputs were found.',
  ])
})
